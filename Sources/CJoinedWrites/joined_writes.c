#include "joined_writes.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

/* Bytes kept at most before they are written: SQLite's unix VFS takes no more in one call (os_unix.c masks the count with 0x1ffff). */
#define JOINED_LIMIT 0x1ffff

typedef struct JoinedFile {
    sqlite3_file base;
    sqlite3_file *real;
    unsigned char *bytes;
    sqlite3_int64 start;
    int count;
} JoinedFile;

static sqlite3_vfs *system_vfs = 0;

static sqlite3_file *real(sqlite3_file *file) { return ((JoinedFile *)file)->real; }

/* Writes what is kept. On failure it is dropped: SQLite undoes the transaction and writes the same places anew. */
static int flush(JoinedFile *file) {
    if (file->count == 0) return SQLITE_OK;
    int count = file->count;
    file->count = 0;
    return file->real->pMethods->xWrite(file->real, file->bytes, count, file->start);
}

static int joined_write(sqlite3_file *base, const void *bytes, int count, sqlite3_int64 offset) {
    JoinedFile *file = (JoinedFile *)base;
    if (file->count > 0 && (file->start + file->count != offset || file->count + count > JOINED_LIMIT)) {
        int code = flush(file);
        if (code != SQLITE_OK) return code;
    }
    if (!file->bytes) file->bytes = malloc(JOINED_LIMIT);
    if (!file->bytes || count > JOINED_LIMIT) return file->real->pMethods->xWrite(file->real, bytes, count, offset);
    if (file->count == 0) file->start = offset;
    memcpy(file->bytes + file->count, bytes, (size_t)count);
    file->count += count;
    return SQLITE_OK;
}

static int joined_close(sqlite3_file *base) {
    JoinedFile *file = (JoinedFile *)base;
    int code = flush(file);
    int closed = file->real->pMethods->xClose(file->real);
    free(file->bytes);
    file->bytes = 0;
    return code != SQLITE_OK ? code : closed;
}

static int joined_read(sqlite3_file *base, void *bytes, int count, sqlite3_int64 offset) {
    int code = flush((JoinedFile *)base);
    return code != SQLITE_OK ? code : real(base)->pMethods->xRead(real(base), bytes, count, offset);
}

static int joined_truncate(sqlite3_file *base, sqlite3_int64 size) {
    int code = flush((JoinedFile *)base);
    return code != SQLITE_OK ? code : real(base)->pMethods->xTruncate(real(base), size);
}

static int joined_sync(sqlite3_file *base, int flags) {
    int code = flush((JoinedFile *)base);
    return code != SQLITE_OK ? code : real(base)->pMethods->xSync(real(base), flags);
}

static int joined_size(sqlite3_file *base, sqlite3_int64 *size) {
    int code = flush((JoinedFile *)base);
    return code != SQLITE_OK ? code : real(base)->pMethods->xFileSize(real(base), size);
}

static int joined_lock(sqlite3_file *base, int level) { return real(base)->pMethods->xLock(real(base), level); }
static int joined_unlock(sqlite3_file *base, int level) { return real(base)->pMethods->xUnlock(real(base), level); }
static int joined_reserved(sqlite3_file *base, int *held) { return real(base)->pMethods->xCheckReservedLock(real(base), held); }
static int joined_control(sqlite3_file *base, int operation, void *argument) {
    return real(base)->pMethods->xFileControl(real(base), operation, argument);
}
static int joined_sector(sqlite3_file *base) { return real(base)->pMethods->xSectorSize(real(base)); }
static int joined_device(sqlite3_file *base) { return real(base)->pMethods->xDeviceCharacteristics(real(base)); }

static const sqlite3_io_methods joined_methods = {
    .iVersion = 1,
    .xClose = joined_close,
    .xRead = joined_read,
    .xWrite = joined_write,
    .xTruncate = joined_truncate,
    .xSync = joined_sync,
    .xFileSize = joined_size,
    .xLock = joined_lock,
    .xUnlock = joined_unlock,
    .xCheckReservedLock = joined_reserved,
    .xFileControl = joined_control,
    .xSectorSize = joined_sector,
    .xDeviceCharacteristics = joined_device,
};

/* Every file but the log is the system's own, opened in the memory that SQLite gives. */
static int joined_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags, int *given) {
    (void)vfs;
    if (!(flags & SQLITE_OPEN_WAL)) return system_vfs->xOpen(system_vfs, name, base, flags, given);
    JoinedFile *file = (JoinedFile *)base;
    memset(file, 0, sizeof(JoinedFile));
    file->real = (sqlite3_file *)(file + 1);
    int code = system_vfs->xOpen(system_vfs, name, file->real, flags, given);
    /* Without methods SQLite does not call xClose. */
    file->base.pMethods = file->real->pMethods ? &joined_methods : 0;
    return code;
}

int junyi_joined_writes_register(void) {
    static sqlite3_vfs vfs;
    if (sqlite3_vfs_find("junyi-joined")) return SQLITE_OK;
    system_vfs = sqlite3_vfs_find(0);
    if (!system_vfs) return SQLITE_ERROR;
    vfs = *system_vfs;
    vfs.zName = "junyi-joined";
    vfs.pNext = 0;
    vfs.szOsFile = (int)sizeof(JoinedFile) + system_vfs->szOsFile;
    vfs.xOpen = joined_open;
    return sqlite3_vfs_register(&vfs, 0);
}
