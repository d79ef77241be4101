// The one that is chosen, what may be done about it, and what leaves the page.
#include "ui/exceptions/exception_case_dialog.h"
#include "ui/exceptions/exception_dialog.h"
#include "ui/exceptions/exceptions_page.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/paper/paper_pdf.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/leg_list.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTableView>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

using Show = ExceptionFilter::Show;
constexpr Show shows[] = {Show::Open, Show::Late, Show::Looping, Show::WithoutCase, Show::Settled, Show::All};
constexpr int detailUnits = 352;

} // namespace

void ExceptionsWidget::makeHead()
{
    m_head->setObjectName(u"exceptionsHead"_s);
    const auto add = [this](const QString& name, const QString& text, const QString& icon, void (ExceptionsWidget::*does)()) {
        auto* made = button(name, text, icon);
        connect(made, &QPushButton::clicked, this, does);
        m_head->appendAction(made);
    };
    add(u"exceptionsExport"_s, tr("Export…"), u"download"_s, &ExceptionsWidget::askAndSave);
    add(u"exceptionsPrint"_s, tr("Print…"), u"print"_s, &ExceptionsWidget::askAndPrint);
}

QWidget* ExceptionsWidget::makeDetail()
{
    m_title->setObjectName(u"exceptionTitle"_s);
    m_title->setWrap(true);
    m_bar->setObjectName(u"exceptionBar"_s);
    m_bar->setWrap(true);
    m_twice->setObjectName(u"exceptionTwice"_s);
    m_twice->setWrap(true);
    m_facts->setObjectName(u"exceptionFacts"_s);
    m_facts->setAccessibleName(tr("What is known of it"));
    m_facts->setNameWidth(84);
    m_lines->setObjectName(u"exceptionLines"_s);
    m_lines->setAccessibleName(tr("Attempts, and what was done"));
    connect(m_facts, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
    connect(m_lines, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
    connect(m_facts, &ItemList::activated, this, [this](int item) {
        if (const QString query = m_shownFacts.value(item).query; !query.isEmpty()) {
            m_context.search(query);
        }
    });
    QList<QWidget*> row;
    const auto add = [&](const QString& name, const QString& text, const QString& icon, auto does) {
        auto* made = button(name, text, icon, name == u"exceptionRecord" ? Emphasis::Primary : Emphasis::Plain);
        connect(made, &QPushButton::clicked, this, does);
        m_acts[name] = made;
        row << made;
    };
    add(u"exceptionRecord"_s, tr("Record the outcome…"), u"check"_s, [this] { ask(ExceptionAct::Outcome); });
    add(u"exceptionTake"_s, tr("Take"), u"user"_s, [this] { m_presenter.act(ExceptionAct::Take, {}, {}); });
    add(u"exceptionGiveBack"_s, tr("Give back"), u"undo"_s, [this] { m_presenter.act(ExceptionAct::GiveBack, {}, {}); });
    add(u"exceptionAssign"_s, tr("Give to a team…"), u"people"_s, [this] { ask(ExceptionAct::Assign); });
    add(u"exceptionEscalate"_s, tr("Escalate…"), u"up"_s, [this] { ask(ExceptionAct::Escalate); });
    add(u"exceptionFix"_s, tr("Cause mended…"), u"tick"_s, [this] { ask(ExceptionAct::Fix); });
    add(u"exceptionStart"_s, tr("Start a case…"), u"case"_s, [this] { askForCase(); });
    add(u"exceptionRerun"_s, tr("Run again"), u"reissue"_s, [this] { m_presenter.rerun(); });
    add(u"exceptionUndo"_s, tr("Take the outcome back"), u"undo"_s, [this] { m_presenter.undo(ExceptionAct::Outcome); });
    add(u"exceptionShow"_s, tr("Show the letter"), u"open"_s, [this] {
        if (const auto* one = m_presenter.one()) {
            m_context.search(exceptionQuery(*one));
        }
    });
    auto* content = column({column({m_title}, 0, {16, 12, 16, 4}), flowOf(row, 6, {16, 4, 16, 4}), column({m_bar, m_twice}, 4, {16, 0, 16, 8}), hairline(), column({m_facts}, 0, {8, 8, 8, 8}), hairline(),
                            column({new SectionHeader(tr("Attempts, and what was done")), m_lines}, 4, {8, 8, 8, 12})});
    static_cast<QBoxLayout*>(content->layout())->addStretch(1);
    QScrollArea* scroll = scrolling(content);
    scroll->setObjectName(u"exceptionDetail"_s);
    setScaledWidth(scroll, detailUnits, detailUnits);
    return scroll;
}

void ExceptionsWidget::followDetail()
{
    const evidence::LetterException* one = m_presenter.one();
    m_detail->setVisible(one != nullptr);
    if (!one) {
        return;
    }
    const TimeTelling telling = m_presenter.telling();
    m_title->setText(exceptionName(*one));
    m_shownFacts = exceptionFacts(*one, m_presenter.book().rules, telling, m_presenter.askedCaseWords());
    QList<LegLine> lines;
    for (const ExceptionLine& line : exceptionLines(*one, telling)) {
        LegLine leg{line.mark.icon, line.title, line.time, line.detail};
        leg.tone = toneOf(line.mark.mark);
        lines << leg;
    }
    if (lines != m_lines->legs()) {
        m_lines->setLegs(std::move(lines));
    }
    const auto offer = [this](const QString& name, const QString& why, bool isShown = true) {
        QPushButton* made = m_acts[name];
        made->setEnabled(why.isEmpty());
        made->setToolTip(why);
        made->setAccessibleDescription(why);
        made->setVisible(isShown);
    };
    const auto bar = [this](ExceptionAct act, const QString& value, const QString& note) {
        ExceptionDeed deed;
        deed.act = act;
        deed.value = value;
        deed.note = note;
        deed.person = m_presenter.person();
        return m_presenter.barred(deed);
    };
    const QString any = u"-"_s, settled = bar(ExceptionAct::Outcome, codeOf(ExceptionOutcome::Retry), any), rerun = m_presenter.rerunBarred();
    const bool hasOutcome = m_presenter.undoBarred(ExceptionAct::Outcome).isEmpty();
    const bool isRun = !one->runRows.empty();
    offer(u"exceptionRecord"_s, settled, !hasOutcome);
    offer(u"exceptionTake"_s, bar(ExceptionAct::Take, {}, {}), one->owner.isEmpty());
    offer(u"exceptionGiveBack"_s, bar(ExceptionAct::GiveBack, {}, {}), !one->owner.isEmpty());
    offer(u"exceptionAssign"_s, bar(ExceptionAct::Assign, any, {}));
    offer(u"exceptionEscalate"_s, bar(ExceptionAct::Escalate, any, {}));
    offer(u"exceptionFix"_s, bar(ExceptionAct::Fix, {}, any));
    offer(u"exceptionStart"_s, m_presenter.caseBarred(), !m_presenter.caseSystems().empty() && !(one->tie && one->tie->isOpen) && one->isOpen());
    offer(u"exceptionRerun"_s, rerun, !one->run.isEmpty());
    offer(u"exceptionUndo"_s, {}, hasOutcome);
    offer(u"exceptionShow"_s, {}, !exceptionQuery(*one).isEmpty());
    m_acts[u"exceptionShow"_s]->setText(one->letter.isEmpty() ? tr("Show the batch") : tr("Show the letter"));
    const auto resend = evidence::resendBar(*one, m_presenter.book().rules.rule);
    m_bar->setText(isRun ? rerun : resend ? exceptionBarWords(*one, *resend, telling) : QString());
    m_bar->setVisible(!m_bar->text().isEmpty());
    if (!m_bar->text().isEmpty()) {
        m_shownFacts.removeLast(); // whether it may be sent again is said above, whole
    }
    if (QList<Fact> facts = factsFrom(m_shownFacts); facts != m_facts->facts()) {
        m_facts->setFacts(std::move(facts));
    }
    m_twice->setText(m_presenter.duplicates() ? duplicatesWords(*m_presenter.duplicates()) : QString());
    m_twice->setVisible(!m_twice->text().isEmpty());
}

void ExceptionsWidget::followFilters()
{
    m_isFilling = true;
    const ExceptionFilter& filter = m_presenter.filter();
    if (m_words->text() != filter.words) {
        m_words->setText(filter.words);
    }
    const auto fill = [](QComboBox* box, const QString& all, const QList<std::pair<QString, QString>>& choices, const QString& chosen) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all, QString());
        for (const auto& [text, value] : choices) {
            box->addItem(text, value);
        }
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    QList<std::pair<QString, QString>> kinds, states, teams, units;
    const evidence::ExceptionCounts& counts = m_presenter.book().counts;
    for (const ExceptionKind kind : allExceptionKinds()) {
        //: A choice of a list, and how many of it are open
        kinds.append({tr("%1 (%2 open)").arg(exceptionKindWord(kind), numberText(counts.kinds[size_t(kind)])), codeOf(kind)});
    }
    for (int i = 0; i < exceptionStates; ++i) {
        states.append({tr("%1 (%2)").arg(exceptionStateWord(ExceptionState(i)), numberText(counts.states[size_t(i)])), codeOf(ExceptionState(i))});
    }
    const auto openIn = [](const std::map<QString, qint64>& of, const QString& name) {
        const auto found = of.find(name);
        return numberText(found == of.end() ? 0 : found->second);
    };
    for (const QString& team : m_presenter.teams()) {
        teams.append({tr("%1 (%2 open)").arg(team, openIn(counts.teams, team)), team});
    }
    for (const QString& unit : m_presenter.units()) {
        units.append({tr("%1 (%2 open)").arg(unit, openIn(counts.units, unit)), unit});
    }
    fill(m_kind, tr("Every kind"), kinds, filter.kind ? QString(codeOf(*filter.kind)) : QString());
    fill(m_state, tr("Every state"), states, filter.state ? QString(codeOf(*filter.state)) : QString());
    fill(m_team, tr("Every team"), teams, filter.team);
    fill(m_unit, tr("Every unit"), units, filter.unit);
    const QString words[] = {tr("Open %1"), tr("Overdue %1"), tr("Repeated failures %1"), tr("Without a case %1"), tr("Settled %1"), tr("All %1")};
    for (size_t i = 0; i < std::size(shows); ++i) {
        m_shows[qsizetype(i)]->setText(words[i].arg(numberText(m_presenter.countOf(shows[i]))));
        m_shows[qsizetype(i)]->setChecked(filter.show == shows[i]);
        m_shows[qsizetype(i)]->updateGeometry();
    }
    const bool isAged = filter.age && *filter.age < m_presenter.ages().classes.size();
    m_age->setText(isAged ? tr("Open for %1 ✕").arg(ageClassText(m_presenter.ages().classes[*filter.age])) : QString());
    m_age->setAccessibleName(isAged ? tr("Take the age out of the filter") : QString());
    m_age->setVisible(isAged);
    m_isFilling = false;
}

void ExceptionsWidget::addActions()
{
    m_context.actions.add({u"exceptions.late"_s, tr("Exceptions"), tr("Overdue exceptions"), u"clock"_s, tr("Those whose outcome should have been recorded")}, [this](bool) {
        ExceptionFilter late;
        late.show = Show::Late;
        m_presenter.setFilter(late);
        showAges(false);
        m_context.open(u"exceptions"_s, {});
    });
    m_context.actions.add({u"exceptions.ages"_s, tr("Exceptions"), tr("How old exceptions are"), u"report"_s, tr("Open and settled ones, by age and kind, with their deadlines")},
                          [this](bool) { m_context.open(u"exceptions"_s, u"ages"_s); });
}

void ExceptionsWidget::ask(ExceptionAct act)
{
    const evidence::LetterException* one = m_presenter.one();
    if (!one) {
        return;
    }
    QStringList teams;
    if (act == ExceptionAct::Escalate) {
        teams << m_presenter.book().rules.rule.escalation;
    }
    for (const QString& team : m_presenter.teams()) {
        teams << team;
    }
    teams.removeDuplicates();
    const QString remark = one->isLooping ? tr("It failed %1 times. Whoever lets it go again says why it will end otherwise.").arg(numberText(one->failures))
                                          : m_presenter.isLedByCase() ? tr("Its case %1 is asked as well, through the outbox.").arg(one->tie->reference.isEmpty() ? one->tie->caseId : one->tie->reference) : QString();
    auto* dialog = new ExceptionDialog(window(), act, exceptionName(*one), remark, teams, [this](const ExceptionDeed& deed) {
        ExceptionDeed asked = deed;
        asked.person = m_presenter.person();
        return m_presenter.barred(asked);
    });
    connect(dialog, &ExceptionDialog::confirmed, &m_presenter, &ExceptionsPresenter::act);
    dialog->open();
}

void ExceptionsWidget::askForCase()
{
    const evidence::LetterException* one = m_presenter.one();
    if (!one || !m_presenter.caseBarred().isEmpty()) {
        return;
    }
    const QString due = exceptionDueWords(*one, m_presenter.book().rules);
    const QString remark = due.isEmpty() ? tr("The team %1 has it there. Whoever records its outcome in the case lets the letter go again, or closes it.").arg(one->team)
                           : one->isLate(m_presenter.telling().calendar.now)
                               ? tr("The team %1 has it there. Its outcome was due by %2, so that it is escalated there at once. Whoever records it in the case lets the letter go again, or closes it.").arg(one->team, due)
                                         : tr("The team %1 has it there, and is to record its outcome by %2. Whoever records it in the case lets the letter go again, or closes it.").arg(one->team, due);
    auto* dialog = new ExceptionCaseDialog(window(), exceptionName(*one), remark, m_presenter.caseSystems());
    connect(dialog, &ExceptionCaseDialog::confirmed, &m_presenter, &ExceptionsPresenter::startCase);
    dialog->open();
}

void ExceptionsWidget::openRow(int row)
{
    if (m_presenter.table().exception(row)) {
        m_table->setCurrentIndex(m_presenter.table().index(row, 0));
        m_facts->setFocus();
    }
}

void ExceptionsWidget::showSubject(const QString& subject)
{
    if (!subject.isEmpty()) {
        m_wanted = subject;
        showAges(subject == u"ages");
    }
}

void ExceptionsWidget::takeSubject()
{
    if (m_wanted.isEmpty() || m_presenter.phase() != ExceptionsPresenter::Phase::Ready) {
        return;
    }
    const QString wanted = std::exchange(m_wanted, {});
    const auto found = m_presenter.book().called(wanted);
    if (wanted == u"ages") {
        return;
    }
    ExceptionFilter filter;
    filter.show = Show::All;
    filter.words = found.size() == 1 ? QString() : wanted;
    m_notice->setVisible(found.empty());
    m_notice->set(u"info"_s, tr("Nothing that is called %1 failed, as far as is known here.").arg(wanted), Tone::Plain);
    if (!found.empty()) {
        const QString id = found.front()->id;
        m_presenter.setFilter(filter);
        m_presenter.open(id);
    }
}

bool ExceptionsWidget::back()
{
    if (m_isAges) {
        showAges(false);
        m_table->setFocus();
        return true;
    }
    if (m_detail->isAncestorOf(focusWidget())) {
        m_table->setFocus();
        return true;
    }
    return false;
}

void ExceptionsWidget::askAndSave()
{
    auto* dialog = new QFileDialog(window(), tr("Export the exceptions"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("CSV (*.csv);;PDF (*.pdf);;JSON (*.json);;HTML (*.html)"));
    dialog->setObjectName(u"exceptionsExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"exceptions.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0)); });
    connect(dialog, &QFileDialog::fileSelected, this, &ExceptionsWidget::saveTo);
    dialog->open();
}

void ExceptionsWidget::saveTo(const QString& path)
{
    if (m_presenter.phase() != ExceptionsPresenter::Phase::Ready) {
        m_context.announce(tr("Not saved: the exceptions are still being read."));
        return;
    }
    QByteArray bytes = m_presenter.exported(path);
    if (bytes.isEmpty()) {
        const QString html = m_presenter.html();
        bytes = path.endsWith(u".html", Qt::CaseInsensitive) ? html.toUtf8() : paperPdf(html, tr("Exceptions"), u"exceptions"_s);
    }
    leaveAsFile(this, {.what = u"exceptions"_s}, path, bytes, [this, path](const QString& problem) {
        m_context.announce(problem.isEmpty() ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(problem));
    });
}

void ExceptionsWidget::askAndPrint()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setObjectName(u"exceptionsPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const Leaving leaving{ActKind::Printed, u"exceptions"_s};
        beforeLeaving(this, leaving, [this, printer, leaving](const std::optional<Error>& refused) {
            if (refused) {
                m_context.announce(tr("Not printed: %1").arg(refused->detail));
                return;
            }
            QTextDocument document;
            QFont font(u"sans-serif"_s);
            font.setPointSizeF(8);
            document.setDefaultFont(font);
            document.setHtml(m_presenter.html());
            document.print(printer.get());
            hasLeft(leaving, document.pageCount());
            m_context.announce(tr("The list was printed"));
        });
    });
    dialog->open();
}

} // namespace cf::ui
