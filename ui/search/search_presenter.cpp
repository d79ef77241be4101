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
    connect(&m_relaxationsLate, &QTimer::timeout, this, &SearchPresenter::showWhatIsThere);
    m_rowsAlone.setSingleShot(true);
    m_rowsAlone.setInterval(m_parts.togetherMs);
    connect(&m_rowsAlone, &QTimer::timeout, this, &SearchPresenter::showWhatIsThere);
    m_late.setSingleShot(true);
    m_late.setInterval(lateMs);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_facets.show();
        m_total.reset();
        Q_EMIT totalChanged();
    });
    connect(&m_facets, &FacetsPresenter::answered, this, &SearchPresenter::partArrived);
    connect(&m_facets, &FacetsPresenter::failed, this, &SearchPresenter::fail);
    connect(&m_table, &items::ResultTable::fetchFailed, this, [this](const Error& error) {
        if (m_phase == Phase::Ready) { // else it is of rows that another answer is about to replace
            fail(error);
        }
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
