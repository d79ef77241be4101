#include "ui/requests/requests_presenter.h"

#include "models/base/deliver.h"
#include "models/base/text.h"
#include "models/domain/reissue.h"
#include "models/outbox/persons_choice.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostRead = 1'000;

MarkedText markOf(RequestStep::State state)
{
    switch (state) {
    case RequestStep::State::Done: return {u"check"_s, {}, Mark::Verified};
    case RequestStep::State::Now: return {u"clock"_s, {}, Mark::Plain};
    case RequestStep::State::Failed: return {u"warn"_s, {}, Mark::Failed};
    case RequestStep::State::NotYet:
    case RequestStep::State::NotNeeded: break;
    }
    return {u"absent"_s, {}, Mark::Absent};
}

} // namespace

QList<StageWords> requestStages(const evidence::RequestLine& line, const TimeTelling& telling)
{
    QList<StageWords> all;
    for (const RequestStep& step : line.steps) {
        StageWords words;
        words.name = milestoneWord(step.milestone);
        words.state = stepStateWord(step.state);
        words.mark = markOf(step.state);
        words.time = step.at ? instantWords(*step.at, telling) : QString();
        words.calendar = step.who;
        const bool isHere = step.milestone == RequestMilestone::Archived && !line.results.empty();
        if (isHere) {
            const evidence::RequestResult& result = line.results.front();
            words.opens = result.id;
            words.document = result.documentId.isEmpty() ? result.title : result.documentId;
            words.query = documentQuery(result.documentId);
            words.calendar = result.repository;
            if (line.isOtherwise()) {
                words.mark = {u"warn"_s, {}, Mark::Uncertain};
                words.state = RequestsPresenter::tr("not as asked for");
            }
        } else if (step.state == RequestStep::State::Done) {
            words.opens = CommunicationId(line.key); // the thread to a step that was done is not dashed
        }
        all << words;
    }
    return all;
}

RequestsPresenter::RequestsPresenter(RequestsParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    const auto stale = [this] {
        m_isStale = true;
        setActive(m_isActive);
    };
    connect(&m_parts.cache, &cache::Cache::changed, this, stale);
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, stale);
    m_ripe.setSingleShot(true);
    connect(&m_ripe, &QTimer::timeout, this, stale);
}

RequestsPresenter::~RequestsPresenter()
{
    if (m_reading) {
        m_reading->request();
    }
}

void RequestsPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        read();
    }
}

void RequestsPresenter::read()
{
    m_isStale = false;
    const quint64 sequence = ++m_sequence;
    deliver(m_parts.desk.requestTimes(), this, [this](const Result<RequestTimes>& times) { m_times = times.value_or(RequestTimes()); });
    deliver(m_parts.outbox.plansWithCommand(requestKind.toString(), mostRead), this, [this, sequence](const Result<std::vector<outbox::PlanWithCommand>>& plans) {
        if (sequence != m_sequence) {
            return;
        }
        if (!plans) {
            m_phase = Phase::Failed;
            m_failure = errorText(plans.error());
            Q_EMIT changed();
            return;
        }
        readRegister(*plans);
    });
}

void RequestsPresenter::readRegister(const std::vector<outbox::PlanWithCommand>& plans)
{
    if (m_reading) {
        m_reading->request();
    }
    m_reading = std::make_shared<store::Interrupt>();
    std::vector<evidence::AskedRequest> asked;
    UtcMs ripe = 0;
    for (const outbox::PlanWithCommand& one : plans) {
        asked.push_back({one.plan, one.first});
        ripe = one.first.notBefore && *one.first.notBefore > m_parts.clock.now() ? std::max(ripe, *one.first.notBefore) : ripe;
    }
    if (ripe > 0) {
        m_ripe.start(int(std::min<UtcMs>(ripe - m_parts.clock.now() + 100, secondThoughtsMs)));
    }
    const quint64 sequence = m_sequence;
    deliver(evidence::requestRegister(m_parts.cache, m_parts.searches, std::move(asked), telling().calendar, m_reading), this, [this, sequence](const Result<evidence::RequestRegister>& read) {
        if (sequence != m_sequence) {
            return;
        }
        m_phase = read ? Phase::Ready : Phase::Failed;
        m_failure = read ? QString() : errorText(read.error());
        if (read) {
            m_table.set({}, telling()); // its rows point into the register
            m_register = *read;
            fillTable();
        }
        Q_EMIT changed();
    });
}

bool RequestsPresenter::isShown(const evidence::RequestLine& line, Show show) const
{
    switch (show) {
    case Show::All: break;
    case Show::Open: return cf::isOpen(line.stage);
    case Show::HeldUp: {
        const Mark mark = requestLineMark(line).mark;
        return mark == Mark::Failed || mark == Mark::Uncertain || line.stage == RequestStage::Draft;
    }
    case Show::Over: return !cf::isOpen(line.stage);
    }
    return true;
}

void RequestsPresenter::fillTable()
{
    const QStringList words = fold(m_words).split(u' ', Qt::SkipEmptyParts);
    std::vector<const evidence::RequestLine*> shown;
    for (const evidence::RequestLine& line : m_register.lines) {
        const CorrespondenceRequest& request = line.request;
        const QString text = fold(QStringList{line.key, presetWord(request.preset, request.presetName), request.subject, request.subjectTitle, request.customer, request.recipient, line.person, requestLineWord(line)}.join(u' '));
        const bool isMeant = std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
        if (isMeant && isShown(line, m_show)) {
            shown.push_back(&line);
        }
    }
    m_table.set(std::move(shown), telling());
}

void RequestsPresenter::setShow(Show show)
{
    if (std::exchange(m_show, show) != show) {
        fillTable();
        Q_EMIT changed();
    }
}

qint64 RequestsPresenter::countOf(Show show) const
{
    return std::ranges::count_if(m_register.lines, [&](const evidence::RequestLine& line) { return isShown(line, show); });
}

void RequestsPresenter::setFilter(const QString& words)
{
    if (std::exchange(m_words, words) != words) {
        fillTable();
        Q_EMIT changed();
    }
}

QString RequestsPresenter::scope() const
{
    if (m_phase != Phase::Ready) {
        return {};
    }
    search::Total total;
    total.scope = m_register.scope;
    QStringList parts;
    if (isOpen()) {
        parts << m_key;
    } else {
        const qint64 all = qint64(m_register.lines.size()), shown = m_table.rowCount();
        parts << (shown == all ? tr("%Ln requests", nullptr, int(all)) : tr("%1 of %2 requests").arg(numberText(shown), numberText(all))) << tr("%1 open").arg(numberText(countOf(Show::Open)));
        if (m_times.count > 0) {
            parts << tr("asking took %Ln second(s) by the median", nullptr, int((m_times.median + 500) / 1000));
        }
    }
    parts << completeText(total, m_parts.clock.now(), m_parts.businessZone);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RequestsPresenter::unreadable() const
{
    return m_register.unreadable == 0 ? QString() : tr("%Ln request(s) of another version of this program cannot be read.", nullptr, int(m_register.unreadable));
}

void RequestsPresenter::open(const QString& key)
{
    if (!key.trimmed().isEmpty()) {
        m_key = key.trimmed();
        Q_EMIT changed();
    }
}

void RequestsPresenter::close()
{
    m_key.clear();
    Q_EMIT changed();
}

const evidence::RequestLine* RequestsPresenter::line() const
{
    const auto found = std::ranges::find(m_register.lines, m_key, &evidence::RequestLine::key);
    return found == m_register.lines.end() ? nullptr : &*found;
}

QList<StageWords> RequestsPresenter::stages() const { return line() ? requestStages(*line(), telling()) : QList<StageWords>(); }

std::vector<RequestSection> RequestsPresenter::sections() const
{
    if (!line()) {
        return {};
    }
    std::vector<RequestSection> all = requestSections(line()->request, telling());
    all.insert(all.begin(), requestCourseSection(*line(), telling()));
    return all;
}

bool RequestsPresenter::mayTakeBack() const { return line() && !line()->told && outbox::mayWithdraw(line()->start); }
bool RequestsPresenter::mayAccept() const { return line() && line()->start.state == IntentState::Draft && !m_isJudging; }

void RequestsPresenter::takeBack()
{
    if (!mayTakeBack()) {
        return;
    }
    deliver(m_parts.outbox.withdraw(m_key, m_parts.person, tr("Taken back"), m_parts.clock.now()), this, [this](const Result<void>& taken) {
        Q_EMIT told(taken ? tr("Taken back. Nothing left.") : taken.error().kind == ErrorKind::Conflict ? tr("It has left already.") : errorText(taken.error()));
        read();
    });
}

void RequestsPresenter::accept()
{
    if (!mayAccept()) {
        return;
    }
    const CorrespondenceRequest draft = line()->request;
    auto* judging = new CorrespondencePresenter({m_parts.cache, m_parts.searches, m_parts.outbox, m_parts.desk, m_parts.clock, m_parts.businessZone, QFileInfo(m_parts.cache.path()).absolutePath(), m_parts.person}, this);
    m_isJudging = true;
    connect(judging, &CorrespondencePresenter::changed, this, [this, judging, draft, key = m_key] {
        using State = CorrespondencePresenter::State;
        if (judging->state() == State::Loading || judging->isReading()) {
            return;
        }
        judging->disconnect(this);
        judging->deleteLater();
        m_isJudging = false;
        if (judging->state() == State::Asking) {
            takeJudged(key, draft, *judging);
        } else {
            Q_EMIT told(judging->error());
        }
    });
    judging->reconsider(draft);
}

void RequestsPresenter::takeJudged(const QString& key, const CorrespondenceRequest& draft, const CorrespondencePresenter& judged)
{
    for (const evidence::FoundInRequest& one : judged.findings()) {
        // What was asked for before the draft was gone past when it was written.
        const bool wasKnown = one.finding == evidence::RequestFinding::AskedBefore && one.at && *one.at <= draft.at;
        if (one.isBar && !wasKnown) {
            Q_EMIT told(tr("Not asked for, the draft stays: %1").arg(findingSentence(one, telling())));
            return;
        }
    }
    if (judged.request().templateVersion != draft.templateVersion) {
        Q_EMIT told(tr("Not asked for, the draft stays: version %1 of its template is in force now, and the draft is of version %2. Ask for the letter anew.").arg(judged.request().templateVersion, draft.templateVersion));
        return;
    }
    const UtcMs now = m_parts.clock.now();
    deliver(m_parts.outbox.acceptDrafts(key, m_parts.person, now, now + secondThoughtsMs), this, [this](const Result<void>& accepted) {
        Q_EMIT told(accepted ? tr("Asked for. It can be taken back for half a minute.") : errorText(accepted.error()));
        read();
    });
}

} // namespace cf::ui
