#ifndef JUNYI_JOINED_WRITES_H
#define JUNYI_JOINED_WRITES_H

/* Registers the VFS "junyi-joined" once; SQLITE_OK or SQLite's error code.

   It is the system's own VFS but for one thing: what SQLite writes to a write-ahead log, a frame's head and its page one
   after the other, is kept in memory while it is contiguous and written with one call before the log is read, measured,
   synchronised, truncated or closed. SQLite publishes frames in the log's index only after it has synchronised the log
   (PRAGMA synchronous = FULL), so no other connection can ask for bytes that are still in memory, and a commit is
   acknowledged after the same fdatasync as before. For connections with synchronous = FULL only. */
int junyi_joined_writes_register(void);

#endif
