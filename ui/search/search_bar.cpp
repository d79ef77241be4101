#include "ui/search/search_bar.h"

#include "ui/search/completion_popup.h"
#include "ui/search/search_line.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"
#include "ui/workspaces/workspace_words_presenter.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QList<ChipSpan> spansOf(const SearchPresenter& presenter)
{
    QList<ChipSpan> spans;
    for (const query::Chip& chip : presenter.chips()) {
        ChipSpan span{int(chip.span.begin), int(chip.span.end), int(chip.span.begin), 0, 0, chip.negated};
        const QString text = presenter.text().mid(span.begin, span.end - span.begin);
        if (const qsizetype colon = text.indexOf(u':'); colon > 0 && !text.startsWith(u'"') && !text.startsWith(u'(')) {
            span.nameEnd = span.begin + int(colon) + 1;
        }
        if (chip.error) {
            span.badBegin = std::max(span.begin, int(chip.error->span.begin));
            span.badEnd = std::min(span.end, std::max(span.badBegin + 1, int(chip.error->span.end)));
        }
        if (span.end > span.begin) {
            spans << span;
        }
    }
    return spans;
}

} // namespace

SearchBar::SearchBar(SearchPresenter& presenter, CompletionPresenter& completion, QWidget* window)
    : QWidget(window)
    , m_presenter(presenter)
    , m_completion(completion)
    , m_window(window)
    , m_box(new QWidget)
    , m_line(new SearchLine)
    , m_clear(toolButton(u"clearSearchButton"_s, u"close"_s, tr("Clear the search")))
    , m_tools(new QHBoxLayout)
    , m_sentence(new Label({}, Type::Body, Ink::Secondary))
    , m_problem(new Label({}, Type::Body, Ink::Failed))
    , m_fix(new LinkButton(u"applyFixButton"_s, {}))
    , m_under(rowOf({m_sentence, m_problem, m_fix, nullptr}, 12, {36, 0, 0, 0}))
    , m_popup(new CompletionPopup(completion, window))
{
    setObjectName(u"searchBar"_s);
    m_line->setObjectName(u"searchLine"_s);
    m_line->setAccessibleName(tr("Search"));
    m_line->setPlaceholderText(tr("Search letters, customers, references, templates"));
    m_line->installEventFilter(this);
    m_sentence->setObjectName(u"querySentence"_s);
    m_problem->setObjectName(u"queryProblem"_s);
    setScaledHeight(m_box, 36, 36);
    auto* inside = new QHBoxLayout(m_box);
    setScaledMargins(inside, {33, 0, 4, 0});
    setScaledSpacing(inside, 4);
    inside->addWidget(m_line, 1);
    inside->addWidget(m_clear);
    auto* top = new QHBoxLayout;
    setScaledSpacing(top, 12);
    setScaledSpacing(m_tools, 4);
    top->addWidget(m_box, 1);
    top->addLayout(m_tools);
    auto* all = new QVBoxLayout(this);
    setScaledMargins(all, {16, 12, 16, 8});
    setScaledSpacing(all, 4);
    all->addLayout(top);
    all->addWidget(m_under);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    // textChanged comes last, after the line has dropped the chips of the text before.
    connect(m_line, &QLineEdit::textChanged, &m_presenter, &SearchPresenter::setText);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_completion.complete(text, m_line->cursorPosition());
        m_popup->showUnder(boxInWindow());
    });
    connect(m_line, &SearchLine::runRequested, this, [this] {
        m_completion.clear();
        if (!m_presenter.isUnderstood() && isAskedOfWorkspaces(m_line->text())) {
            Q_EMIT workspacesRequested(m_line->text());
            return;
        }
        m_presenter.submit();
        m_line->walk();
    });
    connect(m_line, &SearchLine::chipRemoved, &m_presenter, &SearchPresenter::removeChip);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_presenter.runText({});
        focusBox();
    });
    connect(m_fix, &LinkButton::clicked, &m_presenter, &SearchPresenter::applyFix);
    connect(m_popup, &CompletionPopup::chosen, this, &SearchBar::takeCompletion);
    connect(&m_presenter, &SearchPresenter::textReplaced, this, &SearchBar::followText);
    connect(&m_presenter, &SearchPresenter::understood, this, &SearchBar::followQuery);
    followQuery();
}

void SearchBar::addTool(QWidget* tool) { m_tools->addWidget(tool); }

void SearchBar::focusBox()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->walk();
}

void SearchBar::followText(const QString& text)
{
    if (m_line->text() != text) {
        const bool had = m_line->hasFocus();
        m_line->setText(text);
        if (had) {
            m_line->walk();
        }
    }
}

void SearchBar::followQuery()
{
    if (m_line->text() == m_presenter.text()) {
        m_line->setChips(spansOf(m_presenter));
    }
    const bool bad = !m_presenter.isUnderstood();
    const QString problem = bad ? tr("%1 Nothing runs until this is changed.").arg(m_presenter.problem()) : QString();
    m_sentence->setText(m_presenter.sentence());
    m_problem->setText(problem);
    m_sentence->setVisible(!bad);
    m_problem->setVisible(bad);
    const auto fix = m_presenter.fix();
    m_fix->setVisible(bad && fix.has_value());
    if (fix) {
        const QString instead = *m_presenter.errors().front().fix;
        m_fix->setText(instead.isEmpty() ? tr("Remove it") : tr("Change to %1").arg(instead));
        m_fix->updateGeometry();
    }
    m_under->setVisible(bad || !m_presenter.sentence().isEmpty());
    m_clear->setVisible(!m_presenter.text().isEmpty());
    const QString words = bad ? problem : m_presenter.sentence();
    m_line->setAccessibleDescription(words);
    if (words != m_announced) {
        m_announced = words;
        announce(m_line, words);
    }
    update();
}

void SearchBar::takeCompletion(const CompletionItem& item)
{
    m_line->setFocus(Qt::OtherFocusReason);
    if (item.runs) {
        m_presenter.runText(item.text);
        m_line->walk();
        return;
    }
    m_line->setText(item.text);
    m_line->setCursorPosition(item.cursor);
    m_presenter.setText(item.text);
    m_completion.complete(item.text, item.cursor);
    m_popup->showUnder(boxInWindow());
}

bool SearchBar::boxKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (!m_popup->step(key == Qt::Key_Down ? 1 : -1) && key == Qt::Key_Down) {
            m_popup->showUnder(boxInWindow());
            m_completion.completeHistory(m_line->text());
        }
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
        return m_popup->choose();
    }
    if (key == Qt::Key_Escape && m_popup->isVisible()) {
        m_completion.clear();
        return true;
    }
    return false;
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (boxKey(key->key(), key->modifiers() & ~Qt::KeypadModifier)) {
                return true;
            }
        } else if (event->type() == QEvent::ShortcutOverride) {
            // The window's own Escape leaves the box; first comes what is open in it.
            if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
                (m_popup->isVisible() || m_line->chosenChip() >= 0)) {
                event->accept();
                return true;
            }
        } else if (event->type() == QEvent::FocusOut) {
            m_completion.clear();
            update();
        } else if (event->type() == QEvent::FocusIn) {
            update();
        }
    }
    return QWidget::eventFilter(watched, event);
}

QRect SearchBar::boxRect() const { return m_box->geometry(); }

QRect SearchBar::boxInWindow() const
{
    if (!m_line->hasFocus()) {
        return {};
    }
    QRect box(m_box->mapTo(m_window, QPoint(0, 0)), m_box->size());
    box.setBottom(mapTo(m_window, QPoint(0, height() - 1 - px(4))).y()); // what the query means stays readable
    return box;
}

void SearchBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_popup->isVisible()) {
        m_popup->showUnder(boxInWindow());
    }
}

void SearchBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        update();
    }
}

void SearchBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tk();
    QPainter p(this);
    const QRectF box = boxRect();
    const bool bad = !m_presenter.isUnderstood();
    fillRound(p, box.adjusted(0.5, 0.5, -0.5, -0.5), radius::panel, t.surface, bad ? t.red : t.edge);
    if (m_line->hasFocus()) {
        focusRing(p, box, radius::panel);
    }
    const qreal size = px(16);
    drawIcon(p, u"search"_s, visual(p, box, {box.left() + px(12), box.center().y() - size / 2, size, size}).topLeft(),
             t.ink2);
    if (m_line->text().isEmpty() && !m_line->hasFocus()) {
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
        const qreal words = textWidth(m_line->placeholderText(), Type::Body);
        if (m_line->x() + px(8) + words + px(16) + textWidth(keys, Type::Caption) + px(12) < box.width()) {
            drawText(p, box.adjusted(px(12), 0, -px(12), 0), keys, Type::Caption, t.ink3, trailing);
        }
    }
    if (bad) {
        const QRectF row = m_under->geometry();
        drawIcon(p, u"warn"_s,
                 visual(p, rect(), {box.left() + px(12), row.center().y() - size / 2, size, size}).topLeft(), t.red);
    }
    hline(p, 0, width(), height() - 1);
}

} // namespace cf::ui
