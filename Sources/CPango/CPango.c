#include "CPango.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdlib.h>
#include <string.h>
#include <zint.h>

struct pdf_document {
  cairo_surface_t *surface;
  cairo_t *cairo;
  PangoFontDescription *font;
  unsigned char *bytes;
  size_t length;
  size_t room;
};

static cairo_status_t keep(void *closure, const unsigned char *data, unsigned int length) {
  pdf_document *document = closure;
  if (document->length + length > document->room) {
    size_t room = (document->length + length) * 2;
    unsigned char *more = realloc(document->bytes, room);
    if (more == NULL) return CAIRO_STATUS_NO_MEMORY;
    document->bytes = more;
    document->room = room;
  }
  memcpy(document->bytes + document->length, data, length);
  document->length += length;
  return CAIRO_STATUS_SUCCESS;
}

pdf_document *pdf_open(double width, double height, const char *font) {
  pdf_document *document = calloc(1, sizeof *document);
  if (document == NULL) return NULL;
  document->surface = cairo_pdf_surface_create_for_stream(keep, document, width, height);
  // An older form whose table of objects is text, so that the language can be added behind it.
  cairo_pdf_surface_restrict_to_version(document->surface, CAIRO_PDF_VERSION_1_4);
  document->cairo = cairo_create(document->surface);
  document->font = pango_font_description_from_string(font);
  if (cairo_status(document->cairo) != CAIRO_STATUS_SUCCESS || document->font == NULL) {
    pdf_close(document);
    return NULL;
  }
  return document;
}

void pdf_describe(pdf_document *document, const char *title, const char *maker) {
  cairo_pdf_surface_set_metadata(document->surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata(document->surface, CAIRO_PDF_METADATA_CREATOR, maker);
}

void pdf_next_page(pdf_document *document) { cairo_show_page(document->cairo); }

static PangoLayout *layout_of(pdf_document *document, const char *text, struct pdf_style style) {
  PangoLayout *layout = pango_cairo_create_layout(document->cairo);
  // Widths of print, not of a screen's dots: a text breaks the same at every resolution.
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options(pango_layout_get_context(layout), options);
  cairo_font_options_destroy(options);
  pango_cairo_context_set_resolution(pango_layout_get_context(layout), 72);
  PangoFontDescription *font = pango_font_description_copy(document->font);
  pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
  pango_font_description_set_weight(
      font, style.weight == pdf_weight_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
  if (style.width > 0) pango_layout_set_width(layout, (int)(style.width * PANGO_SCALE));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(layout, style.side == pdf_side_centre  ? PANGO_ALIGN_CENTER
                                     : style.side == pdf_side_right ? PANGO_ALIGN_RIGHT
                                                                    : PANGO_ALIGN_LEFT);
  // No ligatures and no hyphens of ours: what is copied is what was typed.
  PangoAttrList *attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"));
  pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
  // A number stays with what its hyphen ties to it: "21-т.", "112-үй".
  for (guint i = 1; text[0] != 0 && text[i] != 0; i++) {
    if (text[i] != '-' || text[i + 1] == 0 || !g_ascii_isdigit(text[i - 1])) continue;
    PangoAttribute *tied = pango_attr_allow_breaks_new(FALSE);
    tied->start_index = i;
    tied->end_index = (guint)(g_utf8_next_char(text + i + 1) - text);
    pango_attr_list_insert(attributes, tied);
  }
  if (style.bold_bytes > 0) {
    PangoAttribute *bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
    bold->end_index = (guint)style.bold_bytes;
    pango_attr_list_insert(attributes, bold);
  }
  if (style.indent > 0) pango_layout_set_indent(layout, (int)(-style.indent * PANGO_SCALE));
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
  pango_layout_set_text(layout, text, -1);
  return layout;
}

double pdf_text_height(pdf_document *document, const char *text, struct pdf_style style) {
  PangoLayout *layout = layout_of(document, text, style);
  int height;
  pango_layout_get_size(layout, NULL, &height);
  g_object_unref(layout);
  return (double)height / PANGO_SCALE;
}

double pdf_text_width(pdf_document *document, const char *text, struct pdf_style style) {
  PangoLayout *layout = layout_of(document, text, style);
  PangoRectangle logical;
  pango_layout_get_extents(layout, NULL, &logical);
  g_object_unref(layout);
  return (double)logical.width / PANGO_SCALE;
}

double pdf_text(pdf_document *document, const char *text, struct pdf_style style, double x,
                double y) {
  PangoLayout *layout = layout_of(document, text, style);
  int height;
  pango_layout_get_size(layout, NULL, &height);
  cairo_move_to(document->cairo, x, y);
  pango_cairo_show_layout(document->cairo, layout);
  g_object_unref(layout);
  return (double)height / PANGO_SCALE;
}

bool pdf_has_letters(pdf_document *document, const char *text) {
  struct pdf_style style = {.size = 10};
  PangoLayout *layout = layout_of(document, text, style);
  int unknown = pango_layout_get_unknown_glyphs_count(layout);
  g_object_unref(layout);
  return unknown == 0;
}

void pdf_line(pdf_document *document, double x1, double y1, double x2, double y2, double thickness,
              bool dashed) {
  const double dashes[] = {4, 3};
  cairo_set_dash(document->cairo, dashes, dashed ? 2 : 0, 0);
  cairo_set_line_width(document->cairo, thickness);
  cairo_move_to(document->cairo, x1, y1);
  cairo_line_to(document->cairo, x2, y2);
  cairo_stroke(document->cairo);
}

void pdf_box(pdf_document *document, double x, double y, double width, double height,
             double thickness) {
  cairo_set_dash(document->cairo, NULL, 0, 0);
  cairo_set_line_width(document->cairo, thickness);
  cairo_rectangle(document->cairo, x, y, width, height);
  cairo_stroke(document->cairo);
}

// A reader needs ten modules of white before and behind the bars.
static const int quiet = 10;

static struct zint_symbol *code128(const char *text) {
  struct zint_symbol *symbol = ZBarcode_Create();
  if (symbol == NULL) return NULL;
  symbol->symbology = BARCODE_CODE128;
  if (ZBarcode_Encode(symbol, (const unsigned char *)text, 0) >= ZINT_ERROR) {
    ZBarcode_Delete(symbol);
    return NULL;
  }
  return symbol;
}

static bool is_dark(const struct zint_symbol *symbol, int module) {
  return (symbol->encoded_data[0][module / 8] >> (module % 8)) & 1;
}

double pdf_code128_width(const char *text, double module) {
  struct zint_symbol *symbol = code128(text);
  if (symbol == NULL) return 0;
  double width = (symbol->width + 2 * quiet) * module;
  ZBarcode_Delete(symbol);
  return width;
}

bool pdf_code128(pdf_document *document, const char *text, double x, double y, double module,
                 double height) {
  struct zint_symbol *symbol = code128(text);
  if (symbol == NULL) return false;
  for (int from = 0; from < symbol->width;) {
    int to = from + 1;
    while (to < symbol->width && is_dark(symbol, to) == is_dark(symbol, from)) to++;
    if (is_dark(symbol, from)) {
      cairo_rectangle(document->cairo, x + (quiet + from) * module, y, (to - from) * module, height);
    }
    from = to;
  }
  cairo_fill(document->cairo);
  ZBarcode_Delete(symbol);
  return true;
}

const unsigned char *pdf_finish(pdf_document *document, size_t *length) {
  cairo_destroy(document->cairo);
  document->cairo = NULL;
  cairo_surface_finish(document->surface);
  if (cairo_surface_status(document->surface) != CAIRO_STATUS_SUCCESS) return NULL;
  *length = document->length;
  return document->bytes;
}

void pdf_close(pdf_document *document) {
  if (document == NULL) return;
  if (document->cairo != NULL) cairo_destroy(document->cairo);
  if (document->surface != NULL) cairo_surface_destroy(document->surface);
  if (document->font != NULL) pango_font_description_free(document->font);
  free(document->bytes);
  free(document);
}
