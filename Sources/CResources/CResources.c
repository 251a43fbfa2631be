#include "CResources.h"

#include <string.h>

// A file added to Resources/ is added here twice; HouseTests fails until it is.

static const unsigned char calendars_2008_yaml[] = {
#embed "../../Resources/calendars/2008.yaml"
};

static const unsigned char calendars_2009_yaml[] = {
#embed "../../Resources/calendars/2009.yaml"
};

static const unsigned char calendars_2010_yaml[] = {
#embed "../../Resources/calendars/2010.yaml"
};

static const unsigned char calendars_2011_yaml[] = {
#embed "../../Resources/calendars/2011.yaml"
};

static const unsigned char calendars_2025_yaml[] = {
#embed "../../Resources/calendars/2025.yaml"
};

static const unsigned char calendars_2026_yaml[] = {
#embed "../../Resources/calendars/2026.yaml"
};

static const unsigned char calendars_2027_yaml[] = {
#embed "../../Resources/calendars/2027.yaml"
};

static const unsigned char calendars_2028_yaml[] = {
#embed "../../Resources/calendars/2028.yaml"
};

static const unsigned char calendars_2029_yaml[] = {
#embed "../../Resources/calendars/2029.yaml"
};

static const unsigned char calendars_pension_ages_yaml[] = {
#embed "../../Resources/calendars/pension-ages.yaml"
};

static const unsigned char complaints_yaml[] = {
#embed "../../Resources/complaints.yaml"
};

static const unsigned char directory_directory_json[] = {
#embed "../../Resources/directory/directory.json"
};

static const unsigned char interpretations_yaml[] = {
#embed "../../Resources/interpretations.yaml"
};

static const unsigned char language_en_json[] = {
#embed "../../Resources/language/en.json"
};

static const unsigned char language_kk_json[] = {
#embed "../../Resources/language/kk.json"
};

static const unsigned char language_ru_json[] = {
#embed "../../Resources/language/ru.json"
};

static const unsigned char standards_S1_form_yaml[] = {
#embed "../../Resources/standards/S1/form.yaml"
};

static const unsigned char standards_S1_paragraphs_yaml[] = {
#embed "../../Resources/standards/S1/paragraphs.yaml"
};

static const unsigned char standards_S1_rules_yaml[] = {
#embed "../../Resources/standards/S1/rules.yaml"
};

static const unsigned char standards_S1_standard_yaml[] = {
#embed "../../Resources/standards/S1/standard.yaml"
};

static const unsigned char standards_S2_form_yaml[] = {
#embed "../../Resources/standards/S2/form.yaml"
};

static const unsigned char standards_S2_paragraphs_yaml[] = {
#embed "../../Resources/standards/S2/paragraphs.yaml"
};

static const unsigned char standards_S2_rules_yaml[] = {
#embed "../../Resources/standards/S2/rules.yaml"
};

static const unsigned char standards_S2_standard_yaml[] = {
#embed "../../Resources/standards/S2/standard.yaml"
};

static const unsigned char standards_decree_yaml[] = {
#embed "../../Resources/standards/decree.yaml"
};

#define RESOURCE(path, name) {path, name, sizeof name}

static const struct qresource resources[] = {
    RESOURCE("calendars/2008.yaml", calendars_2008_yaml),
    RESOURCE("calendars/2009.yaml", calendars_2009_yaml),
    RESOURCE("calendars/2010.yaml", calendars_2010_yaml),
    RESOURCE("calendars/2011.yaml", calendars_2011_yaml),
    RESOURCE("calendars/2025.yaml", calendars_2025_yaml),
    RESOURCE("calendars/2026.yaml", calendars_2026_yaml),
    RESOURCE("calendars/2027.yaml", calendars_2027_yaml),
    RESOURCE("calendars/2028.yaml", calendars_2028_yaml),
    RESOURCE("calendars/2029.yaml", calendars_2029_yaml),
    RESOURCE("calendars/pension-ages.yaml", calendars_pension_ages_yaml),
    RESOURCE("complaints.yaml", complaints_yaml),
    RESOURCE("directory/directory.json", directory_directory_json),
    RESOURCE("interpretations.yaml", interpretations_yaml),
    RESOURCE("language/en.json", language_en_json),
    RESOURCE("language/kk.json", language_kk_json),
    RESOURCE("language/ru.json", language_ru_json),
    RESOURCE("standards/S1/form.yaml", standards_S1_form_yaml),
    RESOURCE("standards/S1/paragraphs.yaml", standards_S1_paragraphs_yaml),
    RESOURCE("standards/S1/rules.yaml", standards_S1_rules_yaml),
    RESOURCE("standards/S1/standard.yaml", standards_S1_standard_yaml),
    RESOURCE("standards/S2/form.yaml", standards_S2_form_yaml),
    RESOURCE("standards/S2/paragraphs.yaml", standards_S2_paragraphs_yaml),
    RESOURCE("standards/S2/rules.yaml", standards_S2_rules_yaml),
    RESOURCE("standards/S2/standard.yaml", standards_S2_standard_yaml),
    RESOURCE("standards/decree.yaml", standards_decree_yaml),
};

const struct qresource *qresource_all(size_t *count) {
  *count = sizeof resources / sizeof resources[0];
  return resources;
}

const struct qresource *qresource_find(const char *path) {
  for (size_t i = 0; i < sizeof resources / sizeof resources[0]; i++)
    if (strcmp(resources[i].path, path) == 0) return &resources[i];
  return NULL;
}
