// What a person does on the page Compare: menus, keys, leaving it.
#include "ui/compare/compare_output.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_pages_view.h"
#include "ui/compare/compare_text_view.h"
#include "ui/compare/compare_window.h"
#include "ui/compare/sameness_band.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

using Mode = ComparePresenter::Mode;
using State = ComparePresenter::State;
using Manner = ComparePagesView::Manner;

void CompareWidget::addActions()
{
    const QString group = tr("Compare");
    const auto whenShown = [this](auto run) {
        return [this, run](bool) {
            if (isVisible() && m_presenter.state() == State::Shown) {
                run();
            }
        };
    };
    ActionList& actions = m_context.actions;
    actions.add({u"compare.next"_s, group, tr("Next difference"), u"down"_s, tr("Goes to the next place where the sides differ"), {Qt::Key_F3}},
                whenShown([this] { m_presenter.step(1); }));
    actions.add({u"compare.previous"_s, group, tr("Previous difference"), u"up"_s, tr("Goes to the place before where the sides differ"), {Qt::SHIFT | Qt::Key_F3}},
                whenShown([this] { m_presenter.step(-1); }));
    actions.add({u"compare.mode"_s, group, tr("Text or pages"), u"page"_s, tr("Compares by word or by appearance"), {Qt::Key_F4}},
                whenShown([this] { m_presenter.setMode(m_presenter.mode() == Mode::Text ? Mode::Pages : Mode::Text); }));
    actions.add({u"compare.table"_s, group, tr("Differences as a table"), u"table"_s, tr("Shows or hides the differences as rows")},
                whenShown([this] { setTableShown(!isTableShown()); }));
    actions.add({u"compare.swap"_s, group, tr("Swap the sides"), u"compare"_s, tr("The left becomes the right")}, whenShown([this] { m_presenter.swapSides(); }));
    actions.add({u"compare.ignore"_s, group, tr("Ignore where this difference is"), u"filter"_s, tr("The region is ignored from now on, for every letter of this template")},
                whenShown([this] { ignoreCurrent(); }));
    actions.add({u"compare.strict"_s, group, tr("Strict look"), u"eye"_s, tr("Every pixel beyond the tolerance counts, and nothing is ignored")},
                whenShown([this] { m_presenter.setStrict(!m_presenter.pages().isStrict()); }));
    if (m_sameness) {
        actions.add({u"compare.sameness"_s, group, tr("What the class rests on"), u"hash"_s, tr("Hashes, canonical forms, and what differs where")},
                    whenShown([this] { m_sameness->setOpen(!m_sameness->isOpen()); }));
    }
    actions.add({u"compare.whoLeft"_s, group, tr("Who received the left"), u"people"_s, tr("Searches for the letters of the left side")}, whenShown([this] { receivedBy(true); }));
    actions.add({u"compare.whoRight"_s, group, tr("Who received the right"), u"people"_s, tr("Searches for the letters of the right side")}, whenShown([this] { receivedBy(false); }));
    actions.add({u"compare.detach"_s, group, tr("In a window of its own"), u"open"_s, tr("The same comparison beside this window")}, whenShown([this] { detach(); }));
    actions.add({u"compare.report"_s, group, tr("Export the comparison…"), u"download"_s, tr("A report of both sides and all differences")},
                whenShown([this] { m_output->askAndExport(CompareFormat::Html); }));
}

void CompareWidget::fillOptions(QMenu& menu)
{
    const auto check = [&](const QString& name, const QString& text, bool isOn, auto run) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::toggled, this, run);
    };
    if (m_presenter.mode() == Mode::Text) {
        const evidence::TokenOptions options = m_presenter.tokenOptions();
        check(u"compareSpaces"_s, tr("Spaces and ends of lines count"), options.withSpaces, [this](bool on) {
            evidence::TokenOptions wanted = m_presenter.tokenOptions();
            wanted.withSpaces = on;
            m_presenter.setTokenOptions(wanted);
        });
        check(u"compareHyphens"_s, tr("Hyphenation counts"), options.withHyphens, [this](bool on) {
            evidence::TokenOptions wanted = m_presenter.tokenOptions();
            wanted.withHyphens = on;
            m_presenter.setTokenOptions(wanted);
        });
    } else {
        fillPageOptions(menu);
    }
    menu.addSeparator();
    menu.addAction(icon(u"open"_s), tr("In a window of its own"), this, [this] { detach(); })->setObjectName(u"compareDetach"_s);
    menu.addAction(icon(u"compare"_s), tr("Swap the sides"), &m_presenter, &ComparePresenter::swapSides)->setObjectName(u"compareSwap"_s);
}

void CompareWidget::fillPageOptions(QMenu& menu)
{
    const evidence::IgnoredParts ignored = m_presenter.ignored();
    menu.addSection(tr("Side by side, or one over the other"));
    for (const auto& [manner, name, text] :
         {std::tuple(Manner::Beside, u"compareBeside"_s, tr("Side by side")), std::tuple(Manner::Over, u"compareOver"_s, tr("The right over the left")),
          std::tuple(Manner::Blink, u"compareBlink"_s, tr("Blink: left and right in turn (Space)"))}) {
        QAction* action = menu.addAction(text, this, [this, chosen = manner] { m_pages->setManner(chosen); });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_pages->manner() == manner);
    }
    menu.addAction(tr("Larger (+)"), m_pages, [this] { m_pages->zoomBy(1.25); })->setObjectName(u"compareLarger"_s);
    menu.addAction(tr("Smaller (-)"), m_pages, [this] { m_pages->zoomBy(0.8); })->setObjectName(u"compareSmaller"_s);
    menu.addAction(tr("As wide as the column (0)"), m_pages, [this] { m_pages->fit(); })->setObjectName(u"compareFit"_s);
    menu.addSection(tr("Ignored, for every letter of this template"));
    using Parts = evidence::IgnoredParts;
    QAction* strict = menu.addAction(tr("Nothing: every pixel counts (144 an inch)"));
    strict->setObjectName(u"compareStrict"_s);
    strict->setCheckable(true);
    strict->setChecked(m_presenter.pages().isStrict());
    connect(strict, &QAction::toggled, &m_presenter, &ComparePresenter::setStrict);
    for (const auto& [part, kind, name] : {std::tuple(&Parts::dates, evidence::IgnoredKind::Date, u"ignoreDates"_s), std::tuple(&Parts::addresses, evidence::IgnoredKind::Address, u"ignoreAddresses"_s),
                                           std::tuple(&Parts::pageNumbers, evidence::IgnoredKind::PageNumber, u"ignorePageNumbers"_s),
                                           std::tuple(&Parts::barcodes, evidence::IgnoredKind::Barcode, u"ignoreBarcodes"_s)}) {
        QString text = ignoredWord(kind);
        text.front() = text.front().toUpper();
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(ignored.*part);
        action->setEnabled(!m_presenter.pages().isStrict());
        connect(action, &QAction::toggled, this, [this, chosen = part](bool on) { setIgnored(chosen, on); });
    }
    menu.addAction(tr("Draw a region…"), this, [this] {
            m_pages->setDrawing(true);
            tell(tr("Draw a rectangle on a page; Escape ends it"));
        })->setObjectName(u"ignoreDraw"_s);
    QAction* current = menu.addAction(tr("Where this difference is"), this, &CompareWidget::ignoreCurrent);
    current->setObjectName(u"ignoreCurrent"_s);
    current->setEnabled(m_presenter.current() >= 0 && m_presenter.place(m_presenter.current()).region >= 0);
    QAction* forget = menu.addAction(tr("Forget %Ln drawn region(s)", nullptr, int(ignored.drawn.size())), this, [this] {
        evidence::IgnoredParts parts = m_presenter.ignored();
        parts.drawn.clear();
        m_presenter.setIgnored(parts);
    });
    forget->setObjectName(u"ignoreForget"_s);
    forget->setEnabled(!ignored.drawn.empty());
}

void CompareWidget::fillExport(QMenu& menu)
{
    menu.addAction(tr("Report (HTML)…"), this, [this] { m_output->askAndExport(CompareFormat::Html); })->setObjectName(u"compareHtml"_s);
    menu.addAction(tr("Report (PDF)…"), this, [this] { m_output->askAndExport(CompareFormat::Pdf); })->setObjectName(u"comparePdf"_s);
    menu.addAction(tr("For programs (JSON)…"), this, [this] { m_output->askAndExport(CompareFormat::Json); })->setObjectName(u"compareJson"_s);
    menu.addAction(tr("Copy the table"), this, [this] {
            QGuiApplication::clipboard()->setText(m_table.tabSeparated());
            tell(tr("%Ln difference(s) copied as a table", nullptr, m_table.rowCount()));
        })->setObjectName(u"compareCopy"_s);
    menu.addAction(tr("Print…"), m_output, &CompareOutput::askAndPrint)->setObjectName(u"comparePrint"_s);
}

void CompareWidget::setIgnored(bool evidence::IgnoredParts::*part, bool on)
{
    evidence::IgnoredParts ignored = m_presenter.ignored();
    ignored.*part = on;
    m_presenter.setIgnored(ignored);
}

void CompareWidget::ignoreCurrent()
{
    const ComparePresenter::Place place = m_presenter.mode() == Mode::Pages ? m_presenter.place(m_presenter.current()) : ComparePresenter::Place();
    if (place.region < 0) {
        return;
    }
    const evidence::ComparedPair& pair = m_presenter.pages().pairs()[size_t(place.pair)];
    const evidence::PageRegion& region = pair.comparison->regions[size_t(place.region)];
    evidence::IgnoredParts ignored = m_presenter.ignored();
    for (const auto* boxes : {&region.left, &region.right}) {
        for (const QRectF& box : *boxes) {
            ignored.drawn.push_back({std::max(0, pair.pages.left), box.adjusted(-2, -2, 2, 2)});
        }
    }
    m_presenter.setIgnored(ignored);
    tell(tr("The region is ignored from now on, for every letter of this template"));
}

/// Where a difference of the class stands: its page, and the place on it.
void CompareWidget::goTo(const SamenessDifference& difference)
{
    m_presenter.setMode(m_presenter.canShowPages() ? Mode::Pages : Mode::Text);
    const bool isLeft = !difference.left.isEmpty() || difference.right.isEmpty();
    if (const int at = m_presenter.differenceAt(isLeft, difference.page, difference.place); at >= 0) {
        m_presenter.setCurrent(at);
    } else if (const int pair = m_presenter.pairOf(isLeft, difference.page); pair >= 0) {
        m_pages->showPlace(pair, isLeft, difference.place); // it is within the tolerance of this way of looking
    }
    if (m_stack->currentWidget()) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

CompareWidget* CompareWidget::detach()
{
    CompareSubject subject = m_presenter.subject();
    if (!subject.isTemplate()) {
        subject.left.rendition = m_presenter.left().rendition();
        subject.right.rendition = m_presenter.right().rendition();
    }
    auto* own = new CompareWindow(m_parts, m_context, window());
    own->page().showSubject(subjectText(subject));
    own->page().presenter().setMode(m_presenter.mode());
    own->page().presenter().setTokenOptions(m_presenter.tokenOptions());
    own->show();
    return &own->page();
}

void CompareWidget::receivedBy(bool isLeft)
{
    if (const QString query = sideWords(m_presenter, isLeft).query; !query.isEmpty()) {
        m_context.search(query);
    }
}

bool CompareWidget::isTableShown() const { return m_isTableWanted || m_presenter.composition().has_value(); }

void CompareWidget::setTableShown(bool shown)
{
    m_isTableWanted = shown;
    m_tableTool->setChecked(shown);
    followState();
    if (shown && m_presenter.count() > 0) {
        m_rows->setFocus(Qt::OtherFocusReason);
    }
}

/// What the empty state offers.
void CompareWidget::act()
{
    switch (m_presenter.state()) {
    case State::Nothing: m_context.open(u"search"_s, {}); break;
    case State::OneMissing:
    case State::NothingKnown: m_presenter.again(); break;
    case State::Shown: {
        const CompareObstacle obstacle = obstacleOf(m_presenter);
        (obstacle.isLeft ? m_presenter.left() : m_presenter.right()).document().act();
        break;
    }
    default: break;
    }
}

void CompareWidget::tell(const QString& sentence)
{
    if (m_context.announce) {
        m_context.announce(sentence);
    }
}

Page comparePage(const CompareParts& parts)
{
    return {u"compare"_s, u"compare"_s, CompareWidget::tr("Compare"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new CompareWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
