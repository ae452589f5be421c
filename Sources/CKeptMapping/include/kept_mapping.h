#ifndef JUNYI_KEPT_MAPPING_H
#define JUNYI_KEPT_MAPPING_H

/* Registers the VFS "junyi-mapped" once; SQLITE_OK or SQLite's error code. For connections that only read, of a database in WAL mode.

   It is the system's own VFS but for one thing: the mapping of the database file stays when another connection has committed. SQLite
   lets go of it with every such commit, so that a server that writes all the time maps and faults in the same pages for every read.

   Why it may stay: a file that only grows keeps every mapped byte readable, and this one only grows (no VACUUM, no auto_vacuum, and a
   checkpoint writes pages in their places); a shared mapping shows what was written to the file at once (mmap(2), MAP_SHARED); which of
   the file and the log has a page is asked of the log's index for every page, as before; and what the connection itself has cached of
   pages is dropped by SQLite, as before. Pages beyond the mapping are read with a call, until it is made anew, which happens once in
   so many commits. */
int junyi_kept_mapping_register(void);

#endif
