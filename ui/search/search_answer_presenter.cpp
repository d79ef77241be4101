// How the parts of an answer (rows, total, facets, the place of a row) are asked for and come onto the screen:
// together, so that no count stands beside rows of another question.
#include "models/base/deliver.h"
#include "models/search/index_repair.h"
#include "ui/search/search_presenter.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

void SearchPresenter::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase == Phase::Loading) {
        m_late.start();
    } else {
        m_late.stop();
    }
    Q_EMIT phaseChanged();
}

bool SearchPresenter::isLate() const { return m_phase == Phase::Loading && !m_late.isActive(); }

void SearchPresenter::fail(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) {
        if (std::exchange(m_refreshing, false)) { // another question of the kind came between: the next commit asks anew
            m_arriving = {};
            if (std::exchange(m_refreshAgain, false)) {
                refresh();
            }
        }
        return;
    }
    ++m_generation; // the other parts would stand there alone
    forgetArriving();
    m_failure = error;
    m_total.reset();
    m_facets.withhold();
    setPhase(Phase::Failed);
}

QString SearchPresenter::failure() const { return m_failure ? errorText(*m_failure) : QString(); }
QString SearchPresenter::failureDetail() const { return m_failure ? m_failure->detail : QString(); }

bool SearchPresenter::isIndexDamaged() const
{
    return m_phase == Phase::Failed && m_failure && search::isIndexDamage(*m_failure);
}

void SearchPresenter::forgetArriving()
{
    m_arriving = {};
    m_refreshing = m_refreshAgain = m_relaxing = false;
    m_relaxationsLate.stop();
    m_rowsAlone.stop();
}

/// f takes what answers the question that runs, and nothing of one before; what failed is said.
template <class T, class F>
void SearchPresenter::whileItRuns(const QFuture<Result<T>>& answer, F f)
{
    deliver(answer, this, [this, f, generation = m_generation](Result<T> part) {
        if (generation != m_generation) {
            return;
        }
        if (part) {
            f(*std::move(part));
        } else {
            fail(part.error());
        }
    });
}

void SearchPresenter::run()
{
    if (!isUnderstood()) {
        return;
    }
    ++m_generation;
    forgetArriving();
    m_question = {m_parsed, calendar()};
    m_relaxations.clear();
    m_failure.reset();
    setPhase(Phase::Loading);
    search::Window window;
    window.order = m_order;
    window.limit = items::ResultTable::windowSize;
    whileItRuns(m_parts.search.rows(m_question, window), [this](search::Rows rows) {
        m_arriving.rows = std::move(rows);
        partArrived();
    });
    whileItRuns(m_parts.search.total(m_question), [this](search::Total total) { totalArrived(std::move(total)); });
    m_facets.ask(m_question);
    if (std::exchange(m_restoring, false) && m_current) {
        m_arriving.placeAsked = true;
        askPlace();
    }
}

void SearchPresenter::askPlace()
{
    m_arriving.placeOf = m_current;
    whileItRuns(m_parts.search.rankOf(m_question, m_order, *m_current), [this](std::optional<qint64> rank) {
        m_arriving.place = rank ? int(*rank) : -1;
        partArrived();
    });
}

void SearchPresenter::totalArrived(search::Total total)
{
    m_arriving.total = std::move(total);
    if (m_arriving.total->total == 0 && m_arriving.total->noData.empty()) {
        askRelaxations(); // what can be done about it belongs to the answer
    }
    partArrived();
}

bool SearchPresenter::isWhole() const
{
    const bool placed = !m_arriving.placeAsked || m_arriving.place || placeInRows();
    return m_arriving.total && m_facets.isAnswered() && placed && !m_relaxationsLate.isActive();
}

/// The place of the current row when it is among the first.
std::optional<int> SearchPresenter::placeInRows() const
{
    if (!m_arriving.rows || !m_current) {
        return std::nullopt;
    }
    const auto& rows = m_arriving.rows->rows;
    const auto found = std::ranges::find(rows, *m_current, &search::Row::id);
    return found == rows.end() ? std::nullopt : std::optional(int(found - rows.begin()));
}

/// Without a row only the total knows what to say instead of them.
bool SearchPresenter::canShow() const
{
    return m_phase == Phase::Loading && m_arriving.rows && (m_arriving.total || !m_arriving.rows->rows.empty());
}

void SearchPresenter::partArrived()
{
    if (m_refreshing) {
        renewWhenWhole();
    } else if (m_phase == Phase::Ready) { // the rows are there already
        if (m_arriving.total && !m_total) {
            m_total = std::move(m_arriving.total);
            m_table.setTotal(m_total->total);
            m_facets.setNotKnown(m_total->noData);
            Q_EMIT totalChanged();
        }
    } else if (canShow() && isWhole()) {
        showWhatIsThere();
    } else if (canShow() && !m_rowsAlone.isActive() && !m_relaxationsLate.isActive()) {
        m_rowsAlone.start();
    }
}

void SearchPresenter::showWhatIsThere()
{
    if (!canShow()) {
        return;
    }
    m_rowsAlone.stop();
    m_relaxationsLate.stop();
    m_words.setZone(m_question.query.zone, m_question.calendar);
    m_total = std::move(m_arriving.total);
    m_table.reset(m_question, m_order, m_total ? m_total->total : qint64(m_arriving.rows->rows.size()));
    m_table.put(0, m_arriving.rows->rows);
    if (m_total) {
        m_facets.setNotKnown(m_total->noData);
    }
    m_facets.show();
    // A place that comes later would make the rows jump under the eyes.
    const int place = m_arriving.placeAsked ? m_arriving.place.value_or(placeInRows().value_or(-1)) : -1;
    const int rows = m_table.rowCount();
    m_arriving = {};
    setPhase(Phase::Ready);
    Q_EMIT resultReplaced(place >= 0 && place < rows ? place : rows > 0 ? 0 : -1);
    Q_EMIT totalChanged();
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
    m_arriving = {};
    m_question.calendar = calendar();
    whileItRuns(m_parts.search.total(m_question), [this](search::Total total) {
        m_arriving.total = std::move(total);
        partArrived();
    });
    m_facets.ask(m_question);
    if (m_current) {
        m_arriving.placeAsked = true;
        askPlace();
    }
}

void SearchPresenter::renewWhenWhole()
{
    if (!isWhole()) {
        return;
    }
    const bool isStillThere = m_current == m_arriving.placeOf; // else the person has gone on meanwhile
    const int place = isStillThere ? m_arriving.place.value_or(-1) : -1;
    m_total = std::move(m_arriving.total);
    m_arriving = {};
    m_table.renew(m_question, m_order, m_total->total);
    m_facets.setNotKnown(m_total->noData);
    m_facets.show();
    m_refreshing = false;
    Q_EMIT totalChanged();
    Q_EMIT resultRenewed(place);
    if (std::exchange(m_refreshAgain, false)) {
        refresh();
    }
}

} // namespace cf::ui
