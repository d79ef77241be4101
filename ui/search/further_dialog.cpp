#include "ui/search/further_dialog.h"

#include "ui/search/row_copy_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int pageHits = 50;

/// It was asked all of it, and finds all that it means.
bool isWhole(const FurtherAnswer& answer) { return answer.leftOut.isEmpty() && answer.lacking.empty(); }

Fact verdictOf(const FurtherAnswer& answer)
{
    Fact fact{answer.name, furtherVerdict(answer)};
    switch (answer.state) {
    case FurtherAnswer::State::Asking: fact.icon = u"sync"_s; break;
    case FurtherAnswer::State::Cannot: fact.icon = u"absent"_s, fact.tone = Tone::Absent; break;
    case FurtherAnswer::State::Failed: fact.icon = u"cross"_s, fact.tone = Tone::Failed; break;
    case FurtherAnswer::State::Answered:
        fact.icon = isWhole(answer) ? u"tick"_s : u"warn"_s;
        fact.tone = isWhole(answer) ? Tone::Plain : Tone::Uncertain;
        break;
    }
    return fact;
}

/// For each repository its answer, what has to be known beside it, and what it was asked.
QList<Fact> factsOf(const std::vector<FurtherAnswer>& answers, UtcMs now, const QTimeZone& zone)
{
    QList<Fact> facts;
    for (const FurtherAnswer& answer : answers) {
        Fact verdict = verdictOf(answer);
        if (answer.state == FurtherAnswer::State::Answered) {
            //: What a repository answered, and when: "37 found, at 09:41 CET"
            verdict.value = FurtherDialog::tr("%1, at %2").arg(verdict.value, instantText(answer.at, now, zone));
        }
        facts << verdict;
        for (const QString& note : furtherNotes(answer)) {
            facts << Fact{{}, note};
        }
        if (!answer.asked.isEmpty()) {
            Fact asked{{}, answer.asked};
            asked.mono = true;
            facts << asked;
        }
    }
    return facts;
}

} // namespace

FurtherDialog::FurtherDialog(QWidget* window, FurtherPresenter::Parts parts, const query::Query& query, const query::Calendar& calendar,
                             const std::vector<Repository>& repositories)
    : Overlay(window, u"furtherDialog"_s, tr("Search further"), 1080)
    , m_presenter(parts)
    , m_calendar(calendar)
    , m_answers(new Facts)
    , m_none(new Label({}, Type::Body, Ink::Secondary))
    , m_view(nullptr)
    , m_more(button(u"furtherMore"_s, tr("More")))
    , m_copy(button(u"furtherCopy"_s, tr("Copy list")))
    , m_open(button(u"furtherOpen"_s, tr("Open the record"), {}, Emphasis::Primary))
{
    m_table.setTelling(query.zone, calendar);
    auto* question = new Label(furtherTitle(query), Type::BodyStrong);
    question->setObjectName(u"furtherQuery"_s);
    question->setWrap(true);
    auto* what = new Label(tr("The repositories search themselves, each in its own way: in documents that were never opened here, and in records that are not "
                              "here yet. Their searches may be behind by minutes, and nothing found there counts in the results. What they tell of a record is compared "
                              "with the question here; what it shows not to be meant is not listed."),
                           Type::Body, Ink::Secondary);
    what->setWrap(true);
    m_answers->setObjectName(u"furtherAnswers"_s);
    m_answers->setAccessibleName(tr("Answers of the repositories"));
    m_none->setObjectName(u"furtherNone"_s);
    m_none->setWrap(true);
    content()->addWidget(question);
    content()->addWidget(what);
    content()->addWidget(m_answers);
    content()->addWidget(m_none);
    content()->addWidget(makeTable(), 1);
    content()->addStretch(); // without rows what is said stands together
    auto* close = button(u"furtherClose"_s, tr("Close"));
    addButtons({close, m_copy, m_more, m_open});
    setLeastHeight(560);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_more, &QPushButton::clicked, &m_presenter, &FurtherPresenter::askMore);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(tabSeparated(m_table));
        Q_EMIT copied(tr("%Ln row(s) copied", nullptr, m_table.rowCount()));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_view->currentIndex().row()); });
    connect(&m_presenter, &FurtherPresenter::changed, this, &FurtherDialog::follow);
    m_presenter.ask(query, calendar, repositories, pageHits);
    follow();
}

QWidget* FurtherDialog::makeTable()
{
    m_view = plainTable(u"furtherHits"_s, tr("Found there"), m_table);
    constexpr std::array widths{84, 100, 240, 100, 124, 150, 112, 120};
    for (int column = 0; column < FurtherTable::ColumnCount; ++column) {
        m_view->setColumnWidth(column, px(widths[size_t(column)]));
    }
    m_view->setColumnHidden(FurtherTable::NativeId, true); // in the tool tip, and in what is copied
    m_view->horizontalHeader()->setSectionResizeMode(FurtherTable::Title, QHeaderView::Stretch);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FurtherDialog::follow);
    return m_view;
}

void FurtherDialog::follow()
{
    m_table.set(m_presenter.answers());
    m_answers->setFacts(factsOf(m_presenter.answers(), m_calendar.now, m_calendar.business));
    const int rows = m_table.rowCount();
    const bool hasNotMeant =
        std::ranges::any_of(m_presenter.answers(), [](const FurtherAnswer& answer) { return !answer.notMeant.isEmpty(); });
    const bool isAnswered =
        std::ranges::any_of(m_presenter.answers(), [](const FurtherAnswer& answer) { return answer.state == FurtherAnswer::State::Answered; });
    m_none->setText(m_presenter.answers().empty() ? tr("No repository on a server is connected. Folders have no search of their own.")
                    : m_presenter.isAsking()      ? QString()
                    : rows == 0 && !isAnswered    ? tr("None of them could be asked.")
                    : rows == 0 && hasNotMeant    ? tr("Nothing of what was found there is meant.")
                    : rows == 0                   ? tr("Nothing was found there.")
                                                  : QString());
    m_none->setVisible(!m_none->text().isEmpty());
    m_view->setVisible(rows > 0);
    m_more->setEnabled(m_presenter.hasMore() && !m_presenter.isAsking());
    m_copy->setEnabled(rows > 0);
    const int row = m_view->currentIndex().row();
    m_open->setEnabled(row >= 0 && row < rows && m_table.hit(row).here);
}

void FurtherDialog::openRow(int row)
{
    if (row >= 0 && row < m_table.rowCount() && m_table.hit(row).here) {
        const CommunicationId chosen = *m_table.hit(row).here;
        accept();
        Q_EMIT recordRequested(chosen);
    }
}

} // namespace cf::ui
