#include <zlib.h>
/* zlib starts streams through macros, which Swift does not import. */
static inline int junyi_deflate_start(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
static inline int junyi_inflate_start(z_stream *stream) { return inflateInit2(stream, 15 + 32); }
