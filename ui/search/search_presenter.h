// The search as a person drives it: text in the box, what was understood of it, the result, and the way back. One query
// runs at a time; the latest wins. What is not understood does not run, and the result of the query before stays.
#pragma once

#include "models/items/result_table.h"
#include "models/query/parse.h"
#include "ui/search/facets_presenter.h"
#include "ui/search/result_words_presenter.h"

#include <QTimeZone>
#include <QTimer>

namespace cf::desk {
class Desk;
}

namespace cf::ui {

/// All of it outlives the presenter.
struct SearchParts {
    search::SearchDesk& search;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
    /// Rows that have arrived wait so long for the total and the facets, to be painted with them at once.
    int togetherMs = 100;
};

/// One condition less, and what that would find: the ways out of an empty result.
struct Relaxation {
    QString without; ///< the condition as the chips show it
    QString query;
    qint64 total = 0;
};

class SearchPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Nothing, ///< not asked yet
        Loading, ///< an answer is on its way; the one before is still shown, rows and counts
        Ready,
        Failed
    };
    static constexpr int pauseMs = 20; ///< after the last key before a valid query runs by itself: less than a frame or two
    static constexpr int lateMs = 400; ///< then what was there before is taken away

    explicit SearchPresenter(SearchParts parts, QObject* parent = nullptr);

    // ---- the query
    const QString& text() const { return m_text; }
    void setText(const QString& text); ///< as typed: runs after a pause when it is understood
    void submit();                     ///< runs now, and becomes part of the history
    void runText(const QString& text); ///< setText and submit
    void runQuery(const query::Query& query);
    const std::vector<query::Chip>& chips() const { return m_chips; }
    const query::ParseErrors& errors() const { return m_errors; }
    bool isUnderstood() const { return m_errors.empty(); }
    QString sentence() const { return m_sentence; }
    QString problem() const;            ///< the first error for people; empty when understood
    std::optional<QString> fix() const; ///< what the one click would make of the text
    void applyFix();
    void removeChip(int chip);
    void cycleZone();
    QString zone() const; ///< of the query that runs

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }
    void goBack();
    void goForward();

    // ---- the result
    Phase phase() const { return m_phase; }
    bool isLate() const; ///< loading for so long that nothing of the answer before is shown any more
    QString failure() const;
    QString failureDetail() const;
    bool isIndexDamaged() const; ///< and so there is no answer
    const search::Question& question() const { return m_question; }
    QString runningText() const; ///< canonical
    /// Of the rows shown; nullopt while they are being counted.
    const std::optional<search::Total>& total() const { return m_total; }
    const search::Order& order() const { return m_order; }
    void setOrder(const search::Order& order);
    items::ResultTable& table() { return m_table; }
    const ResultWords& words() const { return m_words; }
    void setDisconnected(const Disconnected& disconnected) { m_words.setDisconnected(disconnected); }
    FacetsPresenter& facets() { return m_facets; }
    void toggleFacet(search::Facet facet, const QString& value, bool exclude);
    void chooseMonths(QDate first, QDate last);
    void chooseAllMonths();
    std::optional<MonthSpan> months() const { return monthsOf(m_question.query, m_question.calendar); }
    const std::vector<Relaxation>& relaxations() const
    {
        return m_relaxations;
    } ///< only of an empty result; most first
    bool isRelaxing() const { return m_relaxing; } ///< they are not all counted yet
    void refresh(); ///< the data changed: the same query again, nothing jumps
    void retry();

    /// The row a person is at: kept through refresh(), and found again after restore().
    void setCurrent(const std::optional<CommunicationId>& id) { m_current = id; }
    const std::optional<CommunicationId>& current() const { return m_current; }
    void restore(const QString& text, const search::Order& order, const std::optional<CommunicationId>& current);

Q_SIGNALS:
    void textReplaced(const QString& text); ///< not by typing
    void understood();                      ///< chips, errors, sentence changed
    void historyChanged();
    void phaseChanged();
    void totalChanged(); ///< another one, or none
    void resultReplaced(int row); ///< another result is in the table; row is where to stand, -1 when there is none
    void resultRenewed(
        int row); ///< the same result on newer data; row is where the current one stands now, -1 when it is gone
    void relaxationsChanged();
    void noted(const QString& query);

private:
    void parse();
    void run();
    void note(const QString& text);
    void go(qsizetype place);
    template <class T, class F>
    void whileItRuns(const QFuture<Result<T>>& answer, F f);
    void forgetArriving();
    void askPlace();
    void totalArrived(search::Total total);
    void partArrived();
    bool canShow() const;
    bool isWhole() const;
    std::optional<int> placeInRows() const;
    void showWhatIsThere();
    void renewWhenWhole();
    void askRelaxations();
    void askRelaxation(std::vector<Relaxation> waiting, quint64 generation);
    void fail(const Error& error);
    void setPhase(Phase phase);
    query::Calendar calendar() const;

    SearchParts m_parts;
    ResultWords m_words;
    items::ResultTable m_table;
    FacetsPresenter m_facets;
    QTimer m_pause;
    QString m_text;
    query::Query m_parsed;
    query::ParseErrors m_errors;
    std::vector<query::Chip> m_chips;
    QString m_sentence;
    QStringList m_history;
    qsizetype m_place = -1;
    search::Question m_question;
    search::Order m_order;
    Phase m_phase = Phase::Nothing;
    std::optional<Error> m_failure;
    std::optional<search::Total> m_total;
    struct Arriving {
        std::optional<search::Rows> rows;
        std::optional<search::Total> total;
        bool placeAsked = false;
        std::optional<CommunicationId> placeOf; ///< the current row when it was asked for
        std::optional<int> place;               ///< of it; -1 when it is gone
    };
    Arriving m_arriving; ///< of the question that runs, not shown yet
    QTimer m_rowsAlone, m_late;
    std::optional<CommunicationId> m_current;
    bool m_restoring = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    std::vector<Relaxation> m_relaxations;
    bool m_relaxing = false;
    QTimer m_relaxationsLate; ///< while it runs, an empty answer waits for its ways out
    quint64 m_generation = 0;
};

} // namespace cf::ui
