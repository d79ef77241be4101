#include "ui/disputes/dispute_rules_dialog.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostDays = 400;

} // namespace

DisputeRulesDialog::DisputeRulesDialog(QWidget* window, DisputesPresenter& presenter)
    : Overlay(window, u"disputeRulesDialog"_s, tr("Deadlines and calendars"), 620)
    , m_presenter(presenter)
    , m_calendar(new QComboBox)
    , m_about(new Facts)
    , m_problem(new Label({}, Type::Caption, Ink::Secondary))
    , m_keep(button(u"rulesKeep"_s, tr("Keep"), {}, Emphasis::Primary))
    , m_restore(button(u"rulesRestore"_s, tr("As the program has it")))
    , m_replace(button(u"calendarReplace"_s, tr("Take a calendar from a file…")))
    , m_original(button(u"calendarOriginal"_s, tr("The program's own calendar")))
{
    auto* what = new Label(tr("Business days from the receipt of a dispute; 0: no deadline. What its case states counts before these. Calendars and rule are files in the profile, which a site may replace."), Type::Body, Ink::Secondary);
    what->setWrap(true);
    content()->addWidget(what);
    QList<QWidget*> row;
    for (int i = 0; i < disputeStages; ++i) {
        auto* days = new QSpinBox;
        days->setObjectName(u"days-"_s + codeOf(DisputeStage(i)));
        days->setAccessibleName(tr("%1, business days").arg(stageWord(DisputeStage(i))));
        days->setRange(0, mostDays);
        m_days[size_t(i)] = days;
        row << column({new Label(stageWord(DisputeStage(i)), Type::CaptionStrong, Ink::Name), days}, 4);
    }
    content()->addWidget(rowOf(row, 16));
    m_calendar->setObjectName(u"rulesCalendar"_s);
    content()->addWidget(titled(tr("The usual calendar"), m_calendar));
    m_about->setObjectName(u"calendarAbout"_s);
    m_about->setAccessibleName(tr("Days off"));
    auto* scroll = scrolling(column({m_about}), QPalette::Window);
    scroll->setObjectName(u"calendarScroll"_s);
    setScaledHeight(scroll, 180, 240);
    content()->addWidget(scroll);
    content()->addWidget(flowOf({m_replace, m_original}, 8));
    m_problem->setObjectName(u"rulesProblem"_s);
    m_problem->setWrap(true);
    content()->addWidget(m_problem);
    auto* close = button(u"rulesClose"_s, tr("Close"));
    addButtons({m_restore, close, m_keep});
    connect(close, &QPushButton::clicked, this, &DisputeRulesDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &DisputeRulesDialog::keep);
    connect(m_restore, &QPushButton::clicked, this, &DisputeRulesDialog::restore);
    connect(m_replace, &QPushButton::clicked, this, &DisputeRulesDialog::browse);
    connect(m_original, &QPushButton::clicked, this, [this] { say(m_presenter.restoreCalendar(chosen()), tr("The program's own calendar counts again.")); });
    connect(m_calendar, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            followCalendar();
        }
    });
    connect(&m_presenter, &DisputesPresenter::changed, this, &DisputeRulesDialog::fill);
    fill();
    m_days[0]->setFocus();
}

QString DisputeRulesDialog::chosen() const { return m_calendar->currentData().toString(); }

void DisputeRulesDialog::fill()
{
    const evidence::DisputeRules& rules = m_presenter.book().rules;
    m_isFilling = true;
    const QString before = m_calendar->count() > 0 ? chosen() : rules.rule.calendar;
    m_calendar->clear();
    for (const evidence::CalendarFile& one : rules.calendars) {
        m_calendar->addItem(one.isOwn ? tr("%1 (of this profile)").arg(one.calendar.name) : one.calendar.name, one.calendar.id);
    }
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(before)));
    for (int i = 0; i < disputeStages; ++i) {
        m_days[size_t(i)]->setValue(rules.rule.days[size_t(i)]);
    }
    m_isFilling = false;
    m_restore->setEnabled(rules.isOwnRule);
    QStringList faults;
    for (const evidence::RuleFault& one : rules.faults) {
        faults << tr("%1 is not understood and was left out: %2").arg(one.file, one.detail);
    }
    m_problem->setText(faults.join(u'\n'));
    followCalendar();
}

void DisputeRulesDialog::followCalendar()
{
    const evidence::DisputeRules& rules = m_presenter.book().rules;
    const auto file = std::ranges::find_if(rules.calendars, [this](const evidence::CalendarFile& one) { return one.calendar.id == chosen(); });
    if (file == rules.calendars.end()) {
        m_about->setFacts({});
        return;
    }
    const BusinessCalendar& calendar = file->calendar;
    QList<Fact> facts{{tr("Rests on"), calendar.basis.isEmpty() ? tr("not told") : calendar.basis}, {tr("Clock"), calendar.zone}};
    facts << Fact{tr("Cut-off"), calendar.cutOff ? tr("%1: what comes later counts as of the next business day").arg(calendar.cutOff->toString(u"HH:mm"_s)) : tr("none")};
    if (calendar.toYear != 0) {
        facts << Fact{tr("Days off known"), tr("%1 to %2").arg(calendar.fromYear).arg(calendar.toYear)};
    }
    const int year = QDateTime::fromMSecsSinceEpoch(m_presenter.telling().calendar.now, calendar.timeZone()).date().year();
    for (int of = year; of <= year + 1; ++of) {
        for (const Holiday& one : holidaysIn(calendar, of)) {
            facts << Fact{dateText(one.day), one.isSubstitute ? tr("%1, moved").arg(one.name) : one.name};
        }
    }
    m_about->setFacts(facts);
    m_original->setEnabled(file->isOwn);
}

void DisputeRulesDialog::say(const Result<void>& done, const QString& sentence) { m_problem->setText(done ? sentence : errorText(done.error())); }

void DisputeRulesDialog::keep()
{
    DisputeRule rule = m_presenter.book().rules.rule;
    rule.calendar = chosen();
    for (int i = 0; i < disputeStages; ++i) {
        rule.days[size_t(i)] = m_days[size_t(i)]->value();
    }
    const auto kept = m_presenter.setRule(rule);
    if (kept) {
        accept();
    } else {
        say(kept, {});
    }
}

void DisputeRulesDialog::restore() { say(m_presenter.restoreRule(), tr("The program's own rule counts again.")); }

void DisputeRulesDialog::browse()
{
    auto* dialog = new QFileDialog(window(), tr("Take a calendar"), {}, tr("Calendars (*.json)"));
    dialog->setObjectName(u"calendarFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DisputeRulesDialog::takeCalendar);
    dialog->open();
}

void DisputeRulesDialog::takeCalendar(const QString& file)
{
    const auto taken = m_presenter.takeCalendar(file);
    m_problem->setText(taken ? tr("%1 was taken.").arg(*taken) : tr("That is no calendar: %1").arg(taken.error().detail));
}

} // namespace cf::ui
