#include <malloc.h>
#include <sqlite3.h>

/* sqlite3_config takes a variable list of arguments, which Swift cannot call. */
static inline int junyi_sqlite_without_memory_statistics(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

/* malloc.h is not part of Swift's Glibc module. */
static inline int junyi_keep_freed_memory(int bytes) { return mallopt(M_TRIM_THRESHOLD, bytes) & mallopt(M_TOP_PAD, 1 << 20); }
