#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

/// One file of Resources/, embedded at compile time.
struct qresource {
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// The file at a path below Resources/, or NULL.
const struct qresource *qresource_find(const char *path);

/// All embedded files, `*count` of them.
const struct qresource *qresource_all(size_t *count);

#endif
