#include "kept_mapping.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdatomic.h>

/* Releases passed over before one is let through, so that the mapping follows the file's growth. */
#define KEPT_RELEASES 512

static sqlite3_vfs *system_vfs = 0;
static const sqlite3_io_methods *system_methods = 0;
static sqlite3_io_methods kept_methods;
static pthread_mutex_t setting_up = PTHREAD_MUTEX_INITIALIZER;
static atomic_uint releases = 0;

/* Without a page it asks for the whole mapping to be let go. */
static int kept_unfetch(sqlite3_file *file, sqlite3_int64 offset, void *page) {
    if (!page && atomic_fetch_add_explicit(&releases, 1, memory_order_relaxed) % KEPT_RELEASES != 0) return SQLITE_OK;
    return system_methods->xUnfetch(file, offset, page);
}

static int kept_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given) {
    (void)vfs;
    int code = system_vfs->xOpen(system_vfs, name, file, flags, given);
    if (code != SQLITE_OK || !(flags & SQLITE_OPEN_MAIN_DB) || !file->pMethods || file->pMethods->iVersion < 3) return code;
    pthread_mutex_lock(&setting_up);
    if (!system_methods) {
        kept_methods = *file->pMethods;
        kept_methods.xUnfetch = kept_unfetch;
        system_methods = file->pMethods;
    }
    /* A file that is locked in another way has other methods: it stays as it is. */
    if (file->pMethods == system_methods) file->pMethods = &kept_methods;
    pthread_mutex_unlock(&setting_up);
    return code;
}

int junyi_kept_mapping_register(void) {
    static sqlite3_vfs vfs;
    if (sqlite3_vfs_find("junyi-mapped")) return SQLITE_OK;
    system_vfs = sqlite3_vfs_find(0);
    if (!system_vfs) return SQLITE_ERROR;
    vfs = *system_vfs;
    vfs.zName = "junyi-mapped";
    vfs.pNext = 0;
    vfs.xOpen = kept_open;
    return sqlite3_vfs_register(&vfs, 0);
}
