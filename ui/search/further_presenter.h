// The query on the screen, asked of the repositories' own searches: each at the same time, page by page, with what it could not be
// asked. The window and the command line stand on it.
#pragma once

#include "models/base/clock.h"
#include "models/domain/ports/connection_control.h"
#include "models/query/further_question.h"

#include <QObject>
#include <QSet>

#include <stop_token>

namespace cf::ui {

/// How far one repository has answered.
struct FurtherAnswer {
    enum class State {
        Asking,
        Answered,
        Cannot, ///< it has no search of its own, or nothing of the question can be asked there
        Failed
    };
    RepositoryId repository;
    QString name;
    State state = State::Asking;
    QString asked;       ///< in the words of that system; empty before the answer
    QStringList leftOut; ///< each as the query says it
    std::vector<Lacking> lacking;
    std::vector<FurtherHit> hits; ///< those that the query means, and those of which that cannot be told
    qint64 open = 0;        ///< of the hits: what was told of them does not say whether they are meant
    QSet<QString> notMeant; ///< native ids that the repository named, and that are not meant: no hits
    std::optional<qint64> total;
    bool isEstimate = false;
    QString next; ///< empty: all of it was handed out
    UtcMs at = 0;
    std::optional<Error> error; ///< with Cannot and Failed
    qint64 elsewhere() const;   ///< hits that are not here
    qint64 named() const { return qint64(hits.size()) + notMeant.size(); } ///< by the repository so far
};

class FurtherPresenter : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionControl& connections;
        const Clock& clock;
    };
    explicit FurtherPresenter(Parts parts, QObject* parent = nullptr);
    ~FurtherPresenter() override; ///< stops what is asked

    /// Of each, at most `most` hits a page; 0: all there are. Not asked: folders, which have no search, and repositories that a condition
    /// of the query leaves out.
    void ask(const query::Query& query, const query::Calendar& calendar, const std::vector<Repository>& repositories, int most);
    void askMore(); ///< a page more of each that has one; a few more where nothing of it is meant
    void stop();

    bool isAsking() const { return m_waiting > 0; }
    bool hasMore() const;
    const std::vector<FurtherAnswer>& answers() const { return m_answers; }

Q_SIGNALS:
    void changed();
    void finished(); ///< all that were asked have answered

private:
    void askOne(size_t which);
    void take(size_t which, const Result<FurtherPage>& page);
    void takeHits(size_t which, const FurtherPage& page);

    Parts m_parts;
    int m_most = 50;
    bool m_all = false;
    std::vector<FurtherAnswer> m_answers;
    std::vector<FurtherQuestion> m_questions; ///< of each
    std::vector<Repository> m_asked;          ///< of each
    std::vector<int> m_idle;                  ///< of each, pages in a row of which nothing is meant
    query::Query m_query;
    query::Calendar m_calendar;
    std::stop_source m_stop;
    size_t m_waiting = 0;
    quint64 m_round = 0; ///< answers to an earlier one count no more
};

/// The query as it is written, or that it asks for everything.
QString furtherTitle(const query::Query& query);
/// "37 found, 12 of them not here", "12 of the 40 that the repository named, 5 of them not here", "asking", or why there is no answer.
QString furtherVerdict(const FurtherAnswer& answer);
/// What has to be known beside it, a sentence each: what it was asked without, where it may find less, what could not be compared with the
/// question. Empty when all of it was asked and is certain.
QStringList furtherNotes(const FurtherAnswer& answer);

} // namespace cf::ui
