#include "app/sandbox/pdf_file.h"

#include <cairo-pdf.h>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

struct Destroy {
    void operator()(cairo_t* cr) const { cairo_destroy(cr); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Canvas = std::unique_ptr<cairo_t, Destroy>;
using Surface = std::unique_ptr<cairo_surface_t, Destroy>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* pdf, const PdfProperties& properties)
{
    const auto set = [pdf](cairo_pdf_metadata_t key, const QString& value) {
        if (!value.isEmpty()) {
            cairo_pdf_surface_set_metadata(pdf, key, value.toUtf8().constData());
        }
    };
    const QString made = properties.made.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + properties.offset;
    set(CAIRO_PDF_METADATA_TITLE, properties.title);
    set(CAIRO_PDF_METADATA_AUTHOR, properties.author);
    set(CAIRO_PDF_METADATA_SUBJECT, properties.subject);
    set(CAIRO_PDF_METADATA_KEYWORDS, properties.keywords);
    set(CAIRO_PDF_METADATA_CREATOR, u"Northgate output engine"_s);
    set(CAIRO_PDF_METADATA_CREATE_DATE, made);
    set(CAIRO_PDF_METADATA_MOD_DATE, made);
}

/// cairo 1.16 leaves out the "D:" that a date begins with (ISO 32000-1, 7.9.4). The blanks before the key make room for
/// it, so that nothing in the file moves.
void repairDates(QByteArray& pdf)
{
    for (const QByteArray key : {"/CreationDate (", "/ModDate ("}) {
        const qsizetype at = pdf.lastIndexOf("   " + key + "2");
        if (at >= 0) {
            pdf.replace(at, key.size() + 3, " " + key + "D:");
        }
    }
}

template <class DrawPage>
QByteArray pdfOf(const std::vector<Page>& pages, const PdfProperties& properties, DrawPage drawPage)
{
    QByteArray bytes;
    {
        const Surface pdf(cairo_pdf_surface_create_for_stream(append, &bytes, pageWidth, pageHeight));
        // 1.4 has no object streams: the file stays plain enough to be encrypted afterwards.
        cairo_pdf_surface_restrict_to_version(pdf.get(), CAIRO_PDF_VERSION_1_4);
        describe(pdf.get(), properties);
        const Canvas cr(cairo_create(pdf.get()));
        for (const Page& page : pages) {
            drawPage(cr.get(), page);
            cairo_show_page(cr.get());
        }
        cairo_surface_finish(pdf.get());
    }
    repairDates(bytes);
    return bytes;
}

} // namespace

QByteArray makePdf(const std::vector<Page>& pages, const PdfProperties& properties)
{
    return pdfOf(pages, properties, [](cairo_t* cr, const Page& page) {
        for (const Drawing& drawing : page) {
            drawing(cr);
        }
    });
}

QByteArray makeScan(const std::vector<Page>& pages, const PdfProperties& properties)
{
    constexpr double scale = 150.0 / 72;
    return pdfOf(pages, properties, [](cairo_t* cr, const Page& page) {
        const Surface image(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(pageWidth * scale),
                                                       static_cast<int>(pageHeight * scale)));
        {
            const Canvas scan(cairo_create(image.get()));
            cairo_set_source_rgb(scan.get(), 0.96, 0.96, 0.95);
            cairo_paint(scan.get());
            cairo_scale(scan.get(), scale, scale);
            cairo_rotate(scan.get(), 0.006);
            cairo_translate(scan.get(), 3, -2);
            for (const Drawing& drawing : page) {
                drawing(scan.get());
            }
            // A scanner in grey: the colour goes, the light stays.
            cairo_identity_matrix(scan.get());
            cairo_set_operator(scan.get(), CAIRO_OPERATOR_HSL_SATURATION);
            cairo_set_source_rgb(scan.get(), 0.5, 0.5, 0.5);
            cairo_paint(scan.get());
        }
        cairo_save(cr);
        cairo_scale(cr, 1 / scale, 1 / scale);
        cairo_set_source_surface(cr, image.get(), 0, 0);
        cairo_paint(cr);
        cairo_restore(cr);
    });
}

} // namespace cf::sandbox
