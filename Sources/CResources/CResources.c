#include "CResources.h"

#include <string.h>


static const struct qresource resources[] = {{0, 0, 0}};

const struct qresource *qresource_all(size_t *count) {
  *count = sizeof resources / sizeof resources[0] - 1;
  return resources;
}

const struct qresource *qresource_find(const char *path) {
  for (const struct qresource *r = resources; r->path; r++)
    if (strcmp(r->path, path) == 0) return r;
  return NULL;
}
