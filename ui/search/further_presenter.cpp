#include "ui/search/further_presenter.h"

#include "models/base/deliver.h"
#include "models/domain/connection_setting.h"
#include "models/query/print.h"
#include "models/query/told_record.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

struct FurtherText {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::FurtherText)
};

constexpr int pageOfAll = 200; ///< hits a page where all are wanted
constexpr int mostIdle = 10;   ///< pages without anything that is meant, before a person says whether to go on

QString lackText(Lack lack)
{
    switch (lack) {
    case Lack::Documents: return FurtherText::tr("looked for in what the records say, not in the text of their documents");
    case Lack::Events: return FurtherText::tr("looked for in the records themselves, not in their events");
    case Lack::OtherSpelling: return FurtherText::tr("compared as typed, so that what is written otherwise there is not found");
    case Lack::Lists: return FurtherText::tr("not looked for in lists of recipients or deliveries");
    case Lack::OlderVersions: return FurtherText::tr("looked for in the latest version of each document alone");
    case Lack::OtherVersions: return FurtherText::tr("found only where one version of a document also meets the other conditions");
    case Lack::OtherDates: break;
    }
    return FurtherText::tr("found only where dates are written as 2025-03-14");
}

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
    m_asked.clear();
    m_query = query;
    m_calendar = calendar;
    for (const Repository& repository : repositories) {
        auto its = query::questionWithin(question, repository);
        if (repository.kind != RepositoryKind::Folder && holdsRecords(repository.kind) && its) {
            m_questions.push_back(std::move(*its));
            FurtherAnswer answer;
            answer.repository = repository.id;
            answer.name = repository.name;
            m_answers.push_back(std::move(answer));
            m_asked.push_back(repository);
        }
    }
    m_idle.assign(m_answers.size(), 0);
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
            m_idle[i] = 0;
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
        answer.lacking = page->lacking;
        answer.total = page->total;
        answer.isEstimate = page->isEstimate;
        answer.next = page->next;
        answer.at = page->at;
        const size_t before = answer.hits.size();
        takeHits(which, *page);
        m_idle[which] = answer.hits.size() > before ? 0 : m_idle[which] + 1;
        const bool isIdle = answer.hits.size() == before && m_idle[which] < mostIdle;
        if (!answer.next.isEmpty() && (m_all || isIdle)) {
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

void FurtherPresenter::takeHits(size_t which, const FurtherPage& page)
{
    FurtherAnswer& answer = m_answers[which];
    for (const FurtherHit& hit : page.hits) {
        // Pages of a list that changes meanwhile may bring a record again.
        if (std::ranges::find(answer.hits, hit.nativeId, &FurtherHit::nativeId) != answer.hits.end()) {
            continue;
        }
        const auto judged = hit.record ? query::judged(m_query, m_calendar, {*hit.record, m_asked[which], page.whole}) : query::Judged::Open;
        if (judged == query::Judged::NotMeant) {
            answer.notMeant.insert(hit.nativeId);
            continue;
        }
        answer.open += judged == query::Judged::Open ? 1 : 0;
        FurtherHit kept = hit;
        kept.record.reset();
        kept.isMeant = judged == query::Judged::Meant;
        answer.hits.push_back(std::move(kept));
    }
}

QString furtherTitle(const query::Query& query)
{
    const QString printed = query::print(query);
    return printed.isEmpty() ? FurtherText::tr("Everything") : printed;
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
    const qint64 named = answer.named();
    const bool isAll = answer.next.isEmpty();
    QStringList parts;
    if (!answer.notMeant.isEmpty() && isAll) {
        //: Of what a repository found, how many are meant by the question
        parts << FurtherText::tr("%1 of the %2 that the repository named").arg(numberText(listed), numberText(named));
    } else if (!answer.total || *answer.total < named) {
        parts << (isAll ? FurtherText::tr("%1 found").arg(numberText(listed)) : FurtherText::tr("more than %1 found").arg(numberText(named)));
    } else {
        parts << (answer.isEstimate ? FurtherText::tr("about %1 found") : FurtherText::tr("%1 found")).arg(numberText(*answer.total));
    }
    if (!answer.notMeant.isEmpty() && !isAll) {
        parts << FurtherText::tr("%1 of the first %2 that the repository named").arg(numberText(listed), numberText(named));
    } else if (listed > 0 && !isAll) {
        parts << FurtherText::tr("%1 listed").arg(numberText(listed));
    }
    if (listed > 0) {
        const qint64 elsewhere = answer.elsewhere();
        parts << (elsewhere == 0 ? FurtherText::tr("all of them here") : FurtherText::tr("%1 of them not here").arg(numberText(elsewhere)));
    }
    return parts.join(FurtherText::tr(", "));
}

QStringList furtherNotes(const FurtherAnswer& answer)
{
    QStringList notes;
    if (!answer.leftOut.isEmpty()) {
        notes << FurtherText::tr("Asked without: %1.").arg(answer.leftOut.join(FurtherText::tr(", ")));
    }
    std::map<Lack, QStringList> lacking;
    for (const Lacking& one : answer.lacking) {
        lacking[one.lack] << one.said;
    }
    for (const auto& [lack, said] : lacking) {
        //: A condition of the question, and why a repository finds less than it means
        notes << FurtherText::tr("May find less: %1 (%2).").arg(said.join(FurtherText::tr(", ")), lackText(lack));
    }
    const qint64 listed = qint64(answer.hits.size());
    if (answer.open > 0 && answer.open == listed) {
        notes << FurtherText::tr("All are listed on the repository's word: what it told of them does not say whether they are meant.");
    } else if (answer.open > 0) {
        notes << FurtherText::tr("Listed on the repository's word: %1; what it told of them does not say whether they are meant.").arg(numberText(answer.open));
    }
    return notes;
}

} // namespace cf::ui
