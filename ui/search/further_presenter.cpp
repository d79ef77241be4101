#include "ui/search/further_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

struct FurtherText {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::FurtherText)
};

constexpr int pageOfAll = 200; ///< hits a page where all are wanted

} // namespace

qint64 FurtherAnswer::elsewhere() const
{
    return std::ranges::count_if(hits, [](const FurtherHit& hit) { return !hit.here; });
}

FurtherPresenter::FurtherPresenter(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{}

FurtherPresenter::~FurtherPresenter() { stop(); }

void FurtherPresenter::ask(const query::Query& query, const query::Calendar& calendar, const std::vector<Repository>& repositories, int most)
{
    stop();
    m_stop = std::stop_source();
    ++m_round;
    m_waiting = 0;
    const FurtherQuestion question = query::furtherQuestion(query, calendar);
    m_all = most == 0;
    m_most = m_all ? pageOfAll : most;
    m_answers.clear();
    m_questions.clear();
    for (const Repository& repository : repositories) {
        auto its = query::questionWithin(question, repository);
        if (repository.kind != RepositoryKind::Folder && its) {
            m_questions.push_back(std::move(*its));
            FurtherAnswer answer;
            answer.repository = repository.id;
            answer.name = repository.name;
            m_answers.push_back(std::move(answer));
        }
    }
    for (size_t i = 0; i < m_answers.size(); ++i) {
        askOne(i);
    }
    Q_EMIT changed();
    if (m_answers.empty()) {
        Q_EMIT finished();
    }
}

void FurtherPresenter::askMore()
{
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const FurtherAnswer& answer = m_answers[i];
        if (answer.state == FurtherAnswer::State::Answered && !answer.next.isEmpty()) {
            askOne(i);
        }
    }
    Q_EMIT changed();
}

void FurtherPresenter::stop() { m_stop.request_stop(); }

bool FurtherPresenter::hasMore() const
{
    return std::ranges::any_of(m_answers, [](const FurtherAnswer& answer) { return !answer.next.isEmpty(); });
}

void FurtherPresenter::askOne(size_t which)
{
    FurtherAnswer& answer = m_answers[which];
    answer.state = FurtherAnswer::State::Asking;
    ++m_waiting;
    deliver(m_parts.connections.further(answer.repository, m_questions[which], answer.next, m_most, m_stop.get_token()), this,
            [this, which, round = m_round](const Result<FurtherPage>& page) {
                if (round == m_round) {
                    take(which, page);
                }
            });
}

void FurtherPresenter::take(size_t which, const Result<FurtherPage>& page)
{
    --m_waiting;
    FurtherAnswer& answer = m_answers[which];
    answer.at = m_parts.clock.now();
    if (page) {
        answer.state = FurtherAnswer::State::Answered;
        answer.asked = page->asked;
        answer.leftOut = page->leftOut;
        answer.total = page->total;
        answer.isEstimate = page->isEstimate;
        answer.next = page->next;
        answer.at = page->at;
        for (const FurtherHit& hit : page->hits) {
            // Pages of a list that changes meanwhile may bring a record again.
            if (std::ranges::find(answer.hits, hit.nativeId, &FurtherHit::nativeId) == answer.hits.end()) {
                answer.hits.push_back(hit);
            }
        }
        if (m_all && !answer.next.isEmpty()) {
            askOne(which);
        }
    } else {
        answer.state = page.error().kind == ErrorKind::Rejected ? FurtherAnswer::State::Cannot : FurtherAnswer::State::Failed;
        answer.error = page.error();
        answer.next.clear();
    }
    Q_EMIT changed();
    if (m_waiting == 0) {
        Q_EMIT finished();
    }
}

QString furtherVerdict(const FurtherAnswer& answer)
{
    switch (answer.state) {
    case FurtherAnswer::State::Asking: return FurtherText::tr("asking");
    case FurtherAnswer::State::Cannot: return FurtherText::tr("cannot be asked this: %1").arg(answer.error->detail);
    case FurtherAnswer::State::Failed: return errorText(*answer.error);
    case FurtherAnswer::State::Answered: break;
    }
    const qint64 listed = qint64(answer.hits.size());
    QStringList parts;
    if (!answer.total || *answer.total < listed) {
        parts << (answer.next.isEmpty() ? FurtherText::tr("%1 found").arg(numberText(listed))
                                        : FurtherText::tr("more than %1 found").arg(numberText(listed)));
    } else {
        parts << (answer.isEstimate ? FurtherText::tr("about %1 found") : FurtherText::tr("%1 found")).arg(numberText(*answer.total));
    }
    if (listed > 0) {
        const qint64 elsewhere = answer.elsewhere();
        const QString listedText = answer.next.isEmpty() ? QString() : FurtherText::tr("%1 listed").arg(numberText(listed));
        if (!listedText.isEmpty()) {
            parts << listedText;
        }
        parts << (elsewhere == 0 ? FurtherText::tr("all of them here") : FurtherText::tr("%1 of them not here").arg(numberText(elsewhere)));
    }
    return parts.join(FurtherText::tr(", "));
}

QString leftOutText(const FurtherAnswer& answer)
{
    return answer.leftOut.isEmpty() ? QString() : FurtherText::tr("Asked without: %1.").arg(answer.leftOut.join(FurtherText::tr(", ")));
}

} // namespace cf::ui
