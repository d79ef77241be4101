#include "ui/record/document_view.h"

#include "ui/record/citation_presenter.h"
#include "ui/record/page_view.h"
#include "ui/record/record_marks.h"
#include "ui/record/rich_text_view.h"
#include "ui/record/thumbnails.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

using Kind = DocumentPresenter::Kind;

namespace {

constexpr qsizetype mostShown = 1'000'000; ///< characters of text; laying out more would hold the window up

}

DocumentView::DocumentView(RecordPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_pageText(new PageTextPresenter(presenter.document(), this))
    , m_pages(new PageView(presenter.document(), *m_pageText))
    , m_rich(new RichTextView)
    , m_twin(new RichTextView)
    , m_mail(new Facts)
    , m_state(new EmptyState)
    , m_notice(new Notice)
    , m_blank(ground(QPalette::Midlight))
    , m_stack(new QStackedWidget)
    , m_thumbnails(new Thumbnails(presenter.document()))
    , m_renditions(new QComboBox)
    , m_box(new QVBoxLayout(this))
{
    setObjectName(u"documentView"_s);
    m_twin->setObjectName(u"textTwin"_s);
    m_renditions->setObjectName(u"renditionBox"_s);
    m_renditions->setAccessibleName(tr("Rendition"));
    m_notice->setObjectName(u"documentNotice"_s);
    m_state->setObjectName(u"documentState"_s);
    m_state->setAutoFillBackground(true);
    m_state->setBackgroundRole(QPalette::Base);
    for (QWidget* page : {static_cast<QWidget*>(m_pages), makeRich(), static_cast<QWidget*>(m_twin),
                          static_cast<QWidget*>(m_state), m_blank}) {
        m_stack->addWidget(page);
    }
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(0);
    m_box->addWidget(m_notice);
    m_box->addWidget(makeFindBar());
    m_box->addWidget(makeBody(), 1);
    m_bar = makeBar();
    setOpened(false);
    m_notice->hide();
    m_find->hide();
    connect(&presenter.document(), &DocumentPresenter::changed, this, &DocumentView::follow);
    connect(&presenter, &RecordPresenter::changed, this, &DocumentView::followRenditions);
    connect(m_state, &EmptyState::actionTriggered, &presenter.document(), &DocumentPresenter::act);
    connect(m_renditions, &QComboBox::activated, &presenter, &RecordPresenter::setRendition);
    connect(m_pages, &PageView::pageChanged, this, [this](int page, int count) {
        m_pageWords = count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString();
        m_pageFigures = count > 0 ? tr("%1 / %2", "page, pages").arg(page + 1).arg(count) : QString();
        fitBar();
    });
    for (RichTextView* text : {m_rich, m_twin}) {
        connect(text, &RichTextView::citationRequested, this, &DocumentView::copyWithCitation);
    }
    connect(m_pages, &PageView::copied, this, &DocumentView::copied);
    connect(m_pageText, &PageTextPresenter::hitsChanged, this, &DocumentView::showHits);
    connect(m_rich, &RichTextView::hitsChanged, this, &DocumentView::showHits);
    connect(m_twin, &RichTextView::hitsChanged, this, &DocumentView::showHits);
    followRenditions();
    follow();
}

QWidget* DocumentView::makeRich()
{
    m_mail->setObjectName(u"mailHeader"_s);
    m_mail->setAccessibleName(tr("Header of the e-mail"));
    m_mail->setNameWidth(72);
    m_richPage = column({column({m_mail}, 0, {8, 8, 8, 8}), hairline(), m_rich});
    m_richPage->setAutoFillBackground(true);
    m_richPage->setBackgroundRole(QPalette::Base);
    static_cast<QBoxLayout*>(m_richPage->layout())->setStretch(2, 1);
    return m_richPage;
}

QWidget* DocumentView::makeBody()
{
    auto* body = rowOf({m_thumbnails, m_stack}, 0);
    static_cast<QBoxLayout*>(body->layout())->setStretch(1, 1);
    connect(m_pages, &PageView::pageChanged, m_thumbnails, &Thumbnails::setCurrent);
    connect(m_thumbnails, &Thumbnails::chosen, m_pages, &PageView::goToPage);
    return body;
}

QWidget* DocumentView::makeFindBar()
{
    m_findLine = new QLineEdit;
    m_findLine->setObjectName(u"findLine"_s);
    m_findLine->setAccessibleName(tr("Find in document"));
    m_findLine->setPlaceholderText(tr("Find in document"));
    m_findLine->setClearButtonEnabled(false);
    m_findLine->installEventFilter(this);
    m_findCount = new Label({}, Type::Caption, Ink::Secondary);
    m_findCount->setObjectName(u"findCount"_s);
    auto* up = toolButton(u"findPreviousButton"_s, u"up"_s, tr("Previous hit"), Qt::SHIFT | Qt::Key_Return);
    auto* down = toolButton(u"findNextButton"_s, u"down"_s, tr("Next hit"), Qt::Key_Return);
    auto* close = toolButton(u"findCloseButton"_s, u"close"_s, tr("Close"), Qt::Key_Escape);
    connect(m_findLine, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_pageText->find(text);
        m_rich->find(text);
        m_twin->find(text);
    });
    connect(up, &QToolButton::clicked, this, [this] { step(-1); });
    connect(down, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &DocumentView::closeFind);
    auto* row = rowOf({m_findLine, m_findCount, up, down, close}, 4, {12, 6, 12, 6});
    static_cast<QBoxLayout*>(row->layout())->setStretch(0, 1);
    row->setAutoFillBackground(true);
    row->setBackgroundRole(QPalette::Window);
    m_find = column({row, hairline()});
    return m_find;
}

void DocumentView::setOpened(bool opened)
{
    m_opened = opened;
    m_box->removeWidget(m_bar);
    m_box->insertWidget(opened ? 0 : m_box->count(), m_bar);
    auto* row = static_cast<QBoxLayout*>(m_bar->layout()->itemAt(1)->widget()->layout());
    row->removeWidget(m_pageLabel); // opened, the start of the line says which record this is
    row->insertWidget(opened ? row->indexOf(m_text) : 0, m_pageLabel);
    m_bar->layout()->itemAt(0)->widget()->setVisible(!opened);
    m_bar->layout()->itemAt(2)->widget()->setVisible(opened);
    showContent();
}

bool DocumentView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_findLine && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                enter ? step(key->modifiers() & Qt::ShiftModifier ? -1 : 1) : closeFind();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DocumentView::openFind()
{
    m_find->show();
    m_findLine->selectAll();
    m_findLine->setFocus(Qt::ShortcutFocusReason);
}

void DocumentView::closeFind()
{
    m_find->hide();
    m_findLine->clear();
    focusDocument();
}

bool DocumentView::copyWithCitation()
{
    const QWidget* shown = m_stack->currentWidget();
    QString cited;
    if (shown == m_pages) {
        cited = m_pageText->selectionWithCitation(citedId(m_presenter.record().communication));
    } else if (shown == m_richPage || shown == m_twin) {
        const RichTextView& text = shown == m_twin ? *m_twin : *m_rich;
        const DocumentPresenter& document = m_presenter.document();
        cited = withCitation(text.selectedText(), {citedId(m_presenter.record().communication), text.selectedPage(),
                                                   document.foundHash(), document.isAltered()});
    }
    if (cited.isEmpty()) {
        return false;
    }
    QGuiApplication::clipboard()->setText(cited);
    Q_EMIT copied(cited);
    return true;
}

bool DocumentView::isFindOpen() const { return !m_find->isHidden(); }

void DocumentView::step(int by)
{
    if (m_stack->currentWidget() == m_richPage) {
        m_rich->step(by);
    } else if (m_stack->currentWidget() == m_twin) {
        m_twin->step(by);
    } else {
        m_pageText->step(by);
    }
}

void DocumentView::showHits(int current, int count)
{
    const QWidget* shown = m_stack->currentWidget();
    const QObject* from = sender();
    const bool mine = (from == m_pageText && shown == m_pages) || (from == m_rich && shown == m_richPage) ||
                      (from == m_twin && shown == m_twin);
    if (mine) {
        m_findCount->setText(m_findLine->text().isEmpty() ? QString()
                             : count == 0                 ? tr("none")
                                                          : tr("%1 of %2").arg(current + 1).arg(count));
    }
}

void DocumentView::setTextShown(bool on)
{
    m_textShown = on;
    m_text->setChecked(on);
    showContent();
}

void DocumentView::setMarks(const QStringList& words)
{
    m_pageText->setMarks(words);
    m_rich->setMarks(words);
    m_twin->setMarks(words);
}

void DocumentView::focusDocument()
{
    QWidget* shown = m_stack->currentWidget();
    (shown == m_richPage ? m_rich : shown)->setFocus(Qt::OtherFocusReason);
}

void DocumentView::followRenditions()
{
    const auto& record = m_presenter.record();
    const bool shown = m_presenter.state() == RecordPresenter::State::Shown;
    m_pages->setDocumentId(citedId(record.communication));
    QStringList names;
    for (const cache::RenditionRecord& one : record.renditions) {
        names << renditionName(one);
    }
    m_renditions->clear();
    m_renditions->addItems(names);
    m_renditions->setCurrentIndex(m_presenter.rendition());
    m_renditions->setVisible(shown && names.size() > 1);
    fitBar();
    m_bar->setVisible(m_opened || !shown || !record.renditions.empty()); // nothing to turn, find or enlarge
    if (shown && record.renditions.empty()) {
        const QString why = record.communication.record ? tr("The archive holds no file with this record.")
                                                        : tr("Its index names no file for this communication.");
        m_state->setText({u"page"_s, tr("No document"), why, {}, {}, Tone::Absent});
        m_stack->setCurrentWidget(m_state);
    }
}

void DocumentView::follow()
{
    const DocumentPresenter& document = m_presenter.document();
    m_notice->hide();
    if (document.kind() != Kind::Problem && document.kind() != Kind::Loading && document.isAltered()) {
        m_notice->set(u"cross"_s, tr("Changed after it was archived: this is not what was sent"), Tone::Failed);
        m_notice->show();
    } else if (document.rendition().status.content == ContentState::Mismatch && document.kind() != Kind::Nothing) {
        m_notice->set(u"cross"_s, tr("Its hash differs from the one in its index"), Tone::Failed);
        m_notice->show();
    }
    m_twinFilled = false;
    if (document.kind() == Kind::Rich && document.extraction().html.size() <= mostShown) {
        m_rich->showHtml(document.extraction().html);
    } else if (document.kind() == Kind::Rich || document.kind() == Kind::Plain) {
        showText(*m_rich, document.text());
    }
    const auto& mail = document.extraction().mail;
    m_mail->setFacts(mail ? factsFrom(mailFactsOf(*mail)) : QList<Fact>());
    m_mail->parentWidget()->setVisible(mail.has_value());
    m_richPage->layout()->itemAt(1)->widget()->setVisible(mail.has_value());
    showContent();
}

void DocumentView::showText(RichTextView& view, const QString& text)
{
    view.showText(text.left(mostShown));
    if (text.size() > mostShown) {
        m_notice->set(u"info"_s, tr("Only the beginning of the text is shown; the saved copy has all of it"),
                      Tone::Uncertain);
        m_notice->show();
    }
}

void DocumentView::showContent()
{
    if (m_textShown && !m_twinFilled && m_presenter.document().kind() == Kind::Pages) {
        m_twinFilled = true;
        showText(*m_twin, m_presenter.document().text());
    }
    const Kind kind = m_presenter.document().kind();
    const bool pages = kind == Kind::Pages;
    for (QWidget* one : std::as_const(m_zoomButtons)) {
        one->setVisible(pages);
        one->setEnabled(!m_textShown);
    }
    m_text->setVisible(pages);
    m_thumbnails->setVisible(pages && m_opened && !m_textShown);
    m_pageLabel->setVisible(pages);
    fitBar();
    switch (kind) {
    case Kind::Pages: m_stack->setCurrentWidget(m_textShown ? static_cast<QWidget*>(m_twin) : m_pages); return;
    case Kind::Rich:
    case Kind::Plain: m_stack->setCurrentWidget(m_richPage); return;
    case Kind::Problem: showProblem(); return;
    case Kind::Nothing:
    case Kind::Loading: m_stack->setCurrentWidget(m_blank); return;
    }
}

void DocumentView::showProblem()
{
    const auto& problem = m_presenter.document().problem();
    m_state->setText({problem.sentence.icon, problem.sentence.text, problem.cause, problem.action, {},
                      toneOf(problem.sentence.mark)});
    m_stack->setCurrentWidget(m_state);
}

} // namespace cf::ui
