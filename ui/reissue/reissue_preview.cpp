#include "ui/reissue/reissue_preview.h"

#include "models/base/deliver.h"
#include "ui/compare/sameness_words_presenter.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr double pageScale = 1.5; ///< pixels a point

struct ReissueForecastWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ReissueForecastWords)
};

} // namespace

ReissueForecast forecastOf(const ReissueRequest& request, const DocumentPresenter& document)
{
    ReissueForecast told;
    if (document.foundHash().isEmpty()) {
        told.mark = {u"absent"_s, ReissueForecastWords::tr("Not read yet"), Mark::Absent};
        return told;
    }
    if (request.mode != ReissueMode::ResendArchived) {
        told.mark = {u"clock"_s, ReissueForecastWords::tr("Composed once it is approved"), Mark::Uncertain};
        told.sentence = ReissueForecastWords::tr("This is the original. What is composed again is compared with it before the certificate says how equal it is; it may look and say otherwise.");
        return told;
    }
    Sameness same;
    same.verdict = document.foundHash() == request.sha256 ? SamenessClass::ByteIdentical : SamenessClass::Differs;
    told.mark = samenessMark(same);
    told.sentence = same.verdict == SamenessClass::ByteIdentical
                        ? ReissueForecastWords::tr("The archived bytes leave unchanged; read just now, they are those that were recorded. They are compared once more right before they leave.")
                        : ReissueForecastWords::tr("The archived bytes are no longer those that were recorded. They are not sent.");
    if (!request.mark.isEmpty() && same.verdict == SamenessClass::ByteIdentical) {
        told.marking = ReissueForecastWords::tr("The channel is asked to mark it “%1”, on its pages or on a cover page before them. How it does that is not known here; what comes back is compared without it.").arg(request.mark);
    }
    return told;
}

/// One page as paper, as large as there is room.
class ReissuePreview::Sheet : public QWidget
{
public:
    explicit Sheet(const QString& name)
    {
        setObjectName(name);
        setScaledHeight(this, 300);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void set(const QImage& image, const QString& mark)
    {
        m_image = image;
        m_mark = mark;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.fillRect(rect(), palette().color(QPalette::Midlight));
        if (m_image.isNull()) {
            return;
        }
        const QRectF room = QRectF(rect()).adjusted(px(12), px(44), -px(12), -px(12)); // above it a mark that is asked for
        const QSizeF size = QSizeF(m_image.size()).scaled(room.size(), Qt::KeepAspectRatio);
        const QRectF paper(room.center().x() - size.width() / 2, room.top(), size.width(), size.height());
        softShadow(p, paper, 0, 8);
        p.setRenderHint(QPainter::SmoothPixmapTransform);
        p.drawImage(paper, m_image);
        if (!m_mark.isEmpty()) { // beside the paper, in the ink of the program: it is asked for, and not printed yet
            p.setFont(font());
            const QRectF words = QRectF(QFontMetricsF(font()).boundingRect(m_mark)).adjusted(-px(8), -px(4), px(8), px(4));
            const double width = std::min(words.width(), double(rect().width()) - 2 * px(12));
            const QRectF tag(rect().center().x() - width / 2, rect().top() + px(8), width, words.height());
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(QPen(palette().color(QPalette::Link), 1, Qt::DashLine));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(tag, px(4), px(4));
            p.drawText(tag.adjusted(px(4), 0, -px(4), 0), Qt::AlignCenter, QFontMetricsF(font()).elidedText(m_mark, Qt::ElideRight, tag.width() - px(8)));
        }
    }

private:
    QImage m_image;
    QString m_mark;
};

ReissuePreview::ReissuePreview(QWidget* window, const ReissueParts& parts, const ReissueRequest& request)
    : Overlay(window, u"reissuePreview"_s, tr("What would be sent, beside the original"), 920)
    , m_request(request)
    , m_document(*parts.content, *parts.reader)
    , m_class(new Badge(u"absent"_s, {}, Tone::Absent))
    , m_sentence(wrapped(u"reissuePreviewSentence"_s, Type::Body, Ink::Fact))
    , m_marking(wrapped(u"reissuePreviewMarking"_s, Type::Caption, Ink::Secondary))
    , m_place(new Label({}, Type::Body, Ink::Secondary))
    , m_problem(wrapped(u"reissuePreviewProblem"_s, Type::Body, Ink::Uncertain))
    , m_left(new Sheet(u"reissuePreviewOriginal"_s))
    , m_right(new Sheet(u"reissuePreviewSent"_s))
    , m_before(toolButton(u"reissuePreviewBefore"_s, u"up"_s, tr("Page before"), Qt::Key_PageUp))
    , m_after(toolButton(u"reissuePreviewAfter"_s, u"down"_s, tr("Next page"), Qt::Key_PageDown))
{
    m_class->setObjectName(u"reissuePreviewClass"_s);
    m_place->setObjectName(u"reissuePreviewPlace"_s);
    m_place->setFigures(true);
    m_left->setAccessibleName(tr("The original"));
    m_right->setAccessibleName(tr("What would be sent"));
    auto* head = rowOf({m_class, m_sentence}, 12);
    static_cast<QBoxLayout*>(head->layout())->setStretch(1, 1);
    const auto side = [](const QString& title, QWidget* sheet) {
        auto* part = column({new Label(title, Type::CaptionStrong, Ink::Name), sheet}, 4);
        static_cast<QBoxLayout*>(part->layout())->setStretch(1, 1);
        return part;
    };
    auto* both = rowOf({side(tr("Original, as archived"), m_left), side(tr("Would be sent"), m_right)}, 16);
    static_cast<QBoxLayout*>(both->layout())->setStretch(0, 1);
    static_cast<QBoxLayout*>(both->layout())->setStretch(1, 1);
    m_pages = column({both, rowOf({nullptr, m_before, m_place, m_after, nullptr}, 8)}, 8);
    static_cast<QBoxLayout*>(m_pages->layout())->setStretch(0, 1);
    auto* close = button(u"reissuePreviewClose"_s, tr("Close"));
    content()->addWidget(head);
    content()->addWidget(m_marking);
    content()->addWidget(m_problem);
    content()->addWidget(m_pages, 1);
    addButtons({close});
    setLeastHeight(600);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_before, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(&m_document, &DocumentPresenter::changed, this, &ReissuePreview::follow);
    connect(&m_document, &DocumentPresenter::pageReady, this, [this](int page, double, const PageImage& image) {
        if (page == m_page) {
            const QImage pixels(reinterpret_cast<const uchar*>(image.pixels.constData()), image.width, image.height, image.stride, QImage::Format_RGB32);
            m_left->set(pixels.copy(), {});
            m_right->set(pixels.copy(), m_page == 0 ? m_request.mark : QString());
        }
    });
    deliver(parts.cache.record(request.communication.value()), this, [this](const Result<cache::Record>& record) {
        if (record && !record->renditions.empty()) {
            m_document.show(record->renditions.front());
        } else {
            m_problem->setText(tr("The letter is no longer here."));
            m_problem->show();
        }
    });
    follow();
}

void ReissuePreview::follow()
{
    using Kind = DocumentPresenter::Kind;
    const ReissueForecast told = forecastOf(m_request, m_document);
    m_class->set(told.mark.icon, told.mark.text, toneOf(told.mark.mark));
    m_sentence->setText(told.sentence.isEmpty() ? tr("Reading the archived bytes…") : told.sentence);
    m_marking->setText(told.marking);
    m_marking->setVisible(!told.marking.isEmpty());
    const Kind kind = m_document.kind();
    const bool isOther = kind == Kind::Rich || kind == Kind::Plain;
    m_problem->setText(kind == Kind::Problem ? m_document.problem().sentence.text : isOther ? tr("It has no pages to be shown here; its bytes were compared all the same.") : QString());
    m_problem->setVisible(kind == Kind::Problem || isOther);
    m_pages->setVisible(!m_problem->isVisible());
    if (kind == Kind::Pages) {
        ask();
    }
}

void ReissuePreview::ask()
{
    const int pages = int(m_document.pageSizes().size());
    m_place->setText(tr("Page %1 of %2").arg(numberText(m_page + 1), numberText(pages)));
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < pages);
    m_document.requestPage(m_page, pageScale);
}

void ReissuePreview::goTo(int page)
{
    if (page >= 0 && page < int(m_document.pageSizes().size()) && page != m_page) {
        m_page = page;
        ask();
    }
}

void ReissuePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        goTo(m_page + (event->key() == Qt::Key_PageDown ? 1 : -1));
        return;
    }
    Overlay::keyPressEvent(event);
}

} // namespace cf::ui
