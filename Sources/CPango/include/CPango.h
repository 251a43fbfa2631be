// A narrow shim over Pango, Cairo and zint: one PDF, pages of text, lines and barcodes. No type of
// theirs leaves it. Lengths are points (1/72 inch), from the top left corner of the page.
#ifndef CPANGO_H
#define CPANGO_H

#include <stdbool.h>
#include <stddef.h>

typedef struct pdf_document pdf_document;

enum pdf_weight { pdf_weight_regular, pdf_weight_bold } __attribute__((enum_extensibility(closed)));
enum pdf_side { pdf_side_left, pdf_side_centre, pdf_side_right }
    __attribute__((enum_extensibility(closed)));

/// How a text is set. `width` is where its lines break, 0 for nowhere.
struct pdf_style {
  double size;
  double width;
  /// How far lines after the first stand in.
  double indent;
  /// So many bytes at the beginning are bold.
  int bold_bytes;
  enum pdf_weight weight;
  enum pdf_side side;
};

/// A PDF in memory with pages of this size; NULL when there is no memory for it.
pdf_document *pdf_open(double width, double height, const char *font);

/// What the document says of itself.
void pdf_describe(pdf_document *document, const char *title, const char *maker);

/// Ends the page; what is drawn next stands on a new one.
void pdf_next_page(pdf_document *document);

/// The height a text takes; nothing is drawn.
double pdf_text_height(pdf_document *document, const char *text, struct pdf_style style);

/// The width of its longest line.
double pdf_text_width(pdf_document *document, const char *text, struct pdf_style style);

/// Draws a text with its top left corner at a place and gives its height.
double pdf_text(pdf_document *document, const char *text, struct pdf_style style, double x, double y);

/// Whether the font, and those that stand in for it, have every letter of the text.
bool pdf_has_letters(pdf_document *document, const char *text);

void pdf_line(pdf_document *document, double x1, double y1, double x2, double y2, double thickness,
              bool dashed);

void pdf_box(pdf_document *document, double x, double y, double width, double height,
             double thickness);

/// A number as Code 128, its quiet zones inside the width. False when it cannot be encoded.
bool pdf_code128(pdf_document *document, const char *text, double x, double y, double module,
                 double height);

/// How wide that is; 0 when it cannot be encoded.
double pdf_code128_width(const char *text, double module);

/// Ends the document. The bytes are its own until it is closed; NULL when something went wrong.
const unsigned char *pdf_finish(pdf_document *document, size_t *length);

void pdf_close(pdf_document *document);

#endif
