#include "ui/search/search_presenter.h"

#include "models/base/deliver.h"
#include "models/desk/desk.h"
#include "models/query/edit.h"
#include "models/query/print.h"
#include "ui/search/phrasebook_presenter.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHistory = 200;

} // namespace

SearchPresenter::SearchPresenter(SearchParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_table(m_parts.search, m_words)
    , m_facets(m_parts.search)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchPresenter::run);
    m_relaxationsLate.setSingleShot(true);
    connect(&m_relaxationsLate, &QTimer::timeout, this, &SearchPresenter::showTotal);
    connect(&m_table, &items::ResultTable::fetchFailed, this, [this](const QString& detail) {
        fail(Error{ErrorKind::Storage, detail, std::nullopt});
    });
    parse();
}

query::Calendar SearchPresenter::calendar() const { return {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}; }

// ---- the query ------------------------------------------------------------------------------------------------

void SearchPresenter::parse()
{
    m_chips = query::chips(m_text);
    if (auto parsed = query::parse(m_text)) {
        m_parsed = *std::move(parsed);
        m_errors.clear();
        m_sentence = sentenceOf(m_parsed, calendar());
    } else {
        m_errors = std::move(parsed).error();
        m_sentence.clear();
    }
    Q_EMIT understood();
}

void SearchPresenter::setText(const QString& text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    parse();
    m_pause.stop();
    if (isUnderstood() && (m_phase == Phase::Nothing || m_parsed != m_question.query)) {
        m_pause.start();
    }
}

void SearchPresenter::submit()
{
    m_pause.stop();
    if (!isUnderstood()) {
        Q_EMIT understood(); // says again what is in the way
        return;
    }
    note(m_text.trimmed());
    run();
}

void SearchPresenter::runText(const QString& text)
{
    m_text = text;
    Q_EMIT textReplaced(m_text);
    parse();
    submit();
}

void SearchPresenter::runQuery(const query::Query& query) { runText(query::print(query)); }

QString SearchPresenter::problem() const { return m_errors.empty() ? QString() : problemText(m_errors.front()); }

std::optional<QString> SearchPresenter::fix() const
{
    if (m_errors.empty() || !m_errors.front().fix) {
        return std::nullopt;
    }
    const query::Span span = m_errors.front().span;
    return QString(m_text).replace(span.begin, span.end - span.begin, *m_errors.front().fix);
}

void SearchPresenter::applyFix()
{
    if (const auto mended = fix()) {
        runText(*mended);
    }
}

void SearchPresenter::removeChip(int chip)
{
    if (chip < 0 || size_t(chip) >= m_chips.size()) {
        return;
    }
    runText(query::withoutChip(m_text, m_chips[size_t(chip)].span));
}

void SearchPresenter::cycleZone()
{
    if (isUnderstood()) {
        runQuery(withNextZone(m_parsed));
    }
}

QString SearchPresenter::zone() const { return zoneWord(m_question.query.zone, m_parts.businessZone); }
QString SearchPresenter::runningText() const { return query::print(m_question.query); }

void SearchPresenter::note(const QString& text)
{
    if (m_place < 0 || m_history.at(m_place) != text) {
        m_history.resize(m_place + 1);
        m_history << text;
        if (m_history.size() > mostHistory) {
            m_history.removeFirst();
        }
        m_place = m_history.size() - 1;
        Q_EMIT historyChanged();
    }
    if (!text.isEmpty()) {
        m_parts.desk.noteQuery(text, m_parts.clock.now());
    }
    Q_EMIT noted(text);
}

void SearchPresenter::go(qsizetype place)
{
    if (place < 0 || place >= m_history.size()) {
        return;
    }
    m_place = place;
    m_text = m_history.at(place);
    Q_EMIT textReplaced(m_text);
    parse();
    Q_EMIT historyChanged();
    m_pause.stop();
    if (isUnderstood()) {
        run();
    }
}

void SearchPresenter::goBack() { go(m_place - 1); }
void SearchPresenter::goForward() { go(m_place + 1); }

// ---- the result -----------------------------------------------------------------------------------------------

void SearchPresenter::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void SearchPresenter::fail(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled) {
        m_failure = errorSentence(error.kind) + (error.detail.isEmpty() ? QString() : u' ' + error.detail);
        setPhase(Phase::Failed);
    }
}

void SearchPresenter::run()
{
    if (!isUnderstood()) {
        return;
    }
    const quint64 generation = ++m_generation;
    m_question = {m_parsed, calendar()};
    m_total.reset();
    m_firstRows.reset();
    m_relaxations.clear();
    m_refreshing = m_refreshAgain = m_relaxing = false;
    m_relaxationsLate.stop();
    m_failure.clear();
    m_words.setZone(m_question.query.zone, m_question.calendar);
    setPhase(Phase::Loading);
    search::Window window;
    window.order = m_order;
    window.limit = items::ResultTable::windowSize;
    deliver(m_parts.search.rows(m_question, window), this, [this, generation](Result<search::Rows> rows) {
        if (generation == m_generation) {
            rowsArrived(std::move(rows));
        }
    });
    deliver(m_parts.search.total(m_question), this, [this, generation](const Result<search::Total>& total) {
        if (generation == m_generation) {
            totalArrived(total);
        }
    });
    m_facets.ask(m_question);
}

void SearchPresenter::rowsArrived(Result<search::Rows> rows)
{
    if (!rows) {
        fail(rows.error());
        return;
    }
    m_firstRows = *std::move(rows);
    if ((m_total && !m_relaxationsLate.isActive()) || !m_firstRows->rows.empty()) { // without a row only the total knows what to say instead of them
        showResult();
    }
}

void SearchPresenter::showResult()
{
    m_table.reset(m_question, m_order, m_total ? m_total->total : qint64(m_firstRows->rows.size()));
    m_table.put(0, m_firstRows->rows);
    const quint64 generation = m_generation;
    const bool stay = std::exchange(m_restoring, false) && m_current;
    setPhase(Phase::Ready);
    if (!stay) {
        Q_EMIT resultReplaced(m_table.rowCount() > 0 ? 0 : -1);
        return;
    }
    deliver(m_parts.search.rankOf(m_question, m_order, *m_current), this,
            [this, generation](const Result<std::optional<qint64>>& rank) {
                if (generation == m_generation) {
                    const bool found = rank && *rank;
                    Q_EMIT resultReplaced(found ? int(**rank) : m_table.rowCount() > 0 ? 0 : -1);
                }
            });
}

void SearchPresenter::totalArrived(const Result<search::Total>& total)
{
    if (!total) {
        fail(total.error());
        return;
    }
    m_total = *total;
    m_facets.setNotKnown(m_total->noData);
    if (m_total->total == 0 && m_total->noData.empty() && askRelaxations()) {
        return; // what can be done about it belongs to the answer
    }
    showTotal();
}

void SearchPresenter::showTotal()
{
    if (m_firstRows && m_phase == Phase::Loading) {
        showResult();
    } else if (m_firstRows) {
        m_table.setTotal(m_total->total);
    }
    Q_EMIT totalChanged();
}

void SearchPresenter::setOrder(const search::Order& order)
{
    if (order == m_order) {
        return;
    }
    m_order = order;
    if (m_phase != Phase::Nothing) {
        m_restoring = true; // the person stays at the row they are at
        run();
    }
}

void SearchPresenter::toggleFacet(search::Facet facet, const QString& value, bool exclude)
{
    if (isUnderstood()) {
        runQuery(withFacetToggled(m_parsed, facet, value, exclude));
    }
}

void SearchPresenter::chooseMonths(QDate first, QDate last)
{
    if (isUnderstood()) {
        runQuery(withMonths(m_parsed, first, last));
    }
}

void SearchPresenter::chooseAllMonths()
{
    if (isUnderstood()) {
        runQuery(withoutSent(m_parsed));
    }
}

void SearchPresenter::refresh()
{
    if (m_phase == Phase::Nothing || m_phase == Phase::Loading) {
        return; // what runs reads the new data anyway
    }
    if (m_phase == Phase::Failed) {
        run();
        return;
    }
    if (m_refreshing) { // commits may come faster than answers; starting over each time would never end
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    m_question.calendar = calendar();
    deliver(m_parts.search.total(m_question), this, [this, generation = m_generation](Result<search::Total> total) {
        if (generation == m_generation) {
            renew(std::move(total));
        }
    });
}

void SearchPresenter::renew(Result<search::Total> total)
{
    const auto finish = [this, generation = m_generation](int row) {
        m_table.renew(m_question, m_order, m_total->total);
        Q_EMIT totalChanged();
        Q_EMIT resultRenewed(row);
        m_facets.ask(m_question);
        m_refreshing = false;
        if (std::exchange(m_refreshAgain, false)) {
            refresh();
        }
    };
    if (!total) {
        m_refreshing = false;
        fail(total.error());
        return;
    }
    m_total = *std::move(total);
    if (!m_current) {
        finish(-1);
        return;
    }
    deliver(m_parts.search.rankOf(m_question, m_order, *m_current), this,
            [this, finish, generation = m_generation](const Result<std::optional<qint64>>& rank) {
                if (generation == m_generation) {
                    finish(rank && *rank ? int(**rank) : -1);
                }
            });
}

void SearchPresenter::retry()
{
    if (m_phase == Phase::Failed) {
        run();
    }
}

void SearchPresenter::restore(const QString& text, const search::Order& order,
                              const std::optional<CommunicationId>& current)
{
    m_order = order;
    m_current = current;
    m_restoring = current.has_value();
    m_text = text;
    Q_EMIT textReplaced(m_text);
    parse();
    if (isUnderstood()) {
        m_history = {m_text.trimmed()};
        m_place = 0;
        run();
    }
}

} // namespace cf::ui
