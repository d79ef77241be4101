#include "ui/record/print_job.h"

#include "models/base/deliver.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/record/rich_text_view.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTimer>

#include <cmath>

namespace cf::ui {

namespace {

constexpr double footerMm = 10;
constexpr double textMarginMm = 10; ///< of the cover sheet and of text, beside the printer's own
constexpr double mostPixels = 16e6; ///< of one page: A4 at 400 dpi; more would hold the window up
constexpr double bodyPoints = 10;
constexpr double footerPoints = 7;

double toPixels(const QPrinter& printer, double mm) { return mm / 25.4 * printer.resolution(); }

std::unique_ptr<QTextDocument> paperText(QPrinter& printer, QSizeF size)
{
    auto text = std::make_unique<InertDocument>();
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(bodyPoints);
    text->setDefaultFont(font);
    text->documentLayout()->setPaintDevice(&printer);
    text->setDocumentMargin(0);
    text->setPageSize(size);
    return text;
}

void drawTextPage(QPainter& p, const QTextDocument& text, const QRectF& body, int page)
{
    p.save();
    p.translate(body.left(), body.top() - page * body.height());
    const QRectF view(0, page * body.height(), body.width(), body.height());
    p.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black);
    text.documentLayout()->draw(&p, context);
    p.restore();
}

} // namespace

PrintJob::PrintJob(DocumentReader& reader, std::unique_ptr<QPrinter> printer, PrintContent content, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_printer(std::move(printer))
    , m_content(std::move(content))
{}

PrintJob::~PrintJob() = default;

QRectF PrintJob::body() const
{
    const QRectF page(QPointF(), m_printer->pageLayout().paintRectPixels(m_printer->resolution()).size());
    return page.adjusted(0, 0, 0, -toPixels(*m_printer, footerMm));
}

QRectF PrintJob::textBody() const
{
    const double margin = toPixels(*m_printer, textMarginMm);
    return body().adjusted(margin, margin, -margin, 0);
}

int PrintJob::pages() const
{
    return m_content.sizes.empty() ? (m_text ? m_text->pageCount() : 0) : int(m_content.sizes.size());
}

bool PrintJob::wanted(int page) const
{
    if (m_printer->printRange() != QPrinter::PageRange) {
        return true;
    }
    const int from = m_printer->fromPage();
    const int to = m_printer->toPage() == 0 ? pages() : m_printer->toPage();
    return page + 1 >= from && page + 1 <= to;
}

void PrintJob::start()
{
    beforeLeaving(this, {ActKind::Printed, QStringLiteral("document"), m_content.of}, [this](const std::optional<Error>& refused) {
        if (refused) {
            end(false, refused->detail);
        } else {
            begin();
        }
    });
}

void PrintJob::begin()
{
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_printer.get())) {
        end(false, tr("The printer or file cannot be written to."));
        return;
    }
    if (m_content.sizes.empty()) {
        makeText();
    }
    if (!m_content.coverHtml.isEmpty()) {
        printCover();
    }
    QTimer::singleShot(0, this, &PrintJob::next);
}

void PrintJob::makeText()
{
    m_text = paperText(*m_printer, textBody().size());
    if (m_content.html.isEmpty()) {
        m_text->setPlainText(QString(m_content.text).replace(u'\f', u'\n'));
    } else {
        m_text->setHtml(m_content.html);
    }
}

void PrintJob::startPage()
{
    if (!m_first) {
        m_printer->newPage();
    }
    m_first = false;
}

void PrintJob::printCover()
{
    const auto cover = paperText(*m_printer, textBody().size());
    cover->setHtml(m_content.coverHtml);
    for (int page = 0; page < cover->pageCount(); ++page) {
        startPage();
        drawTextPage(*m_painter, *cover, textBody(), page);
        drawFooter(-1, pages());
    }
}

void PrintJob::next()
{
    while (m_page < pages() && !wanted(m_page)) {
        ++m_page;
    }
    if (m_cancelled) {
        end(false, {});
    } else if (m_page >= pages()) {
        end(true, {});
    } else if (m_text) {
        printTextPage(m_page++);
        QTimer::singleShot(0, this, &PrintJob::next);
    } else {
        askPage(m_page++);
    }
}

void PrintJob::printTextPage(int page)
{
    startPage();
    drawTextPage(*m_painter, *m_text, textBody(), page);
    drawFooter(page, pages());
    Q_EMIT progressed(page + 1, pages());
}

void PrintJob::askPage(int page)
{
    const PageSize& size = m_content.sizes[size_t(page)];
    const QRectF room = body();
    const double fit = std::min(room.width() / std::max(1.0, size.width), room.height() / std::max(1.0, size.height));
    const double most = std::sqrt(mostPixels / std::max(1.0, size.width * size.height));
    deliver(m_reader.page(m_content.pdf, page + m_content.firstPage, std::min(fit, most)), this,
            [this, page](const Result<PageImage>& image) {
                if (!image || image->width <= 0) {
                    end(false, tr("Page %1 cannot be drawn.").arg(page + 1));
                    return;
                }
                printImage(page, *image);
                next();
            });
}

void PrintJob::printImage(int page, const PageImage& image)
{
    const QImage pixels(reinterpret_cast<const uchar*>(image.pixels.constData()), image.width, image.height,
                        image.stride, QImage::Format_RGB32);
    const QRectF room = body();
    const QSizeF size = QSizeF(pixels.size()).scaled(room.size(), Qt::KeepAspectRatio);
    startPage();
    m_painter->drawImage(QRectF(QPointF((room.width() - size.width()) / 2, 0), size), pixels);
    drawFooter(page, pages());
    Q_EMIT progressed(page + 1, pages());
}

void PrintJob::drawFooter(int page, int count)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(footerPoints);
    m_painter->setFont(font);
    m_painter->setPen(Qt::black);
    const QRectF room = body();
    const double margin = toPixels(*m_printer, textMarginMm);
    const QRectF foot(margin, room.bottom(), room.width() - 2 * margin, toPixels(*m_printer, footerMm));
    const QString number = page < 0 ? tr("cover sheet") : tr("page %1 of %2").arg(page + 1).arg(count);
    m_painter->drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_content.footer);
    m_painter->drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
}

void PrintJob::cancel() { m_cancelled = true; }

void PrintJob::end(bool printed, const QString& problem)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    if (m_painter && m_painter->isActive()) {
        if (!printed) {
            m_printer->abort();
        }
        m_painter->end();
    }
    if (printed) {
        hasLeft({ActKind::Printed, QStringLiteral("document"), m_content.of}, pages());
    }
    Q_EMIT finished(printed, problem);
}

} // namespace cf::ui
