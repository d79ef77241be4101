#include "ui/erasure/erasure_presenter.h"

#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

std::optional<ErasureDeed> deedOf(const QString& act)
{
    const std::pair<QStringView, ErasureDeed> deeds[] = {{u"extend", ErasureDeed::Extended}, {u"approve", ErasureDeed::Approved}, {u"refuse", ErasureDeed::Refused},
                                                         {u"letter", ErasureDeed::Letter},   {u"backups", ErasureDeed::Backups},  {u"close", ErasureDeed::Closed}};
    for (const auto& [name, deed] : deeds) {
        if (act == name) {
            return deed;
        }
    }
    return std::nullopt;
}

QString nameOf(ErasureDeed deed) { return deed == ErasureDeed::Letter ? u"reference"_s : deed == ErasureDeed::Backups ? u"statement"_s : u"reason"_s; }

} // namespace

ErasurePresenter::ErasurePresenter(ErasurePageParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_acts(parts.erasure)
    , m_paper(parts.secrets, parts.draw)
{
    connect(&m_acts, &ErasureActsPresenter::done, this, [this](const QString& id) {
        m_choices.clear();
        m_chosen = id;
        read();
    });
    connect(&m_acts, &ErasureActsPresenter::failed, this, [this](const Error& error) {
        Q_EMIT told(erasureRefusal(error));
        Q_EMIT changed();
    });
    connect(&m_acts, &ErasureActsPresenter::stood, this, [this](const std::shared_ptr<const ErasureStand>& stand) {
        if (stand->kept.request.id == m_chosen) {
            m_stand = stand;
            fill();
        } else {
            look();
        }
    });
    connect(&m_paper, &SealedPaperPresenter::written, this, [this](const QString& path, const QString& key, const QString& whyUnsigned) {
        Q_EMIT told(key.isEmpty() ? tr("Written to %1, unsigned: %2").arg(path, whyUnsigned) : tr("Written to %1, signed").arg(path));
    });
    connect(&m_paper, &SealedPaperPresenter::failed, this, [this](const Error& error) { Q_EMIT told(errorText(error)); });
    connect(&m_parts.erasure.requests, &desk::ErasureBook::changed, this, [this] {
        if (!m_acts.isBusy()) {
            read();
        }
    });
}

TimeTelling ErasurePresenter::telling() const
{
    const RetentionParts& parts = m_parts.erasure.retention;
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{parts.clock.now(), parts.businessZone, Qt::Monday}};
}

QDate ErasurePresenter::today() const { return QDateTime::fromMSecsSinceEpoch(m_parts.erasure.retention.clock.now(), m_parts.erasure.retention.businessZone).date(); }

void ErasurePresenter::setActive(bool active)
{
    if (!std::exchange(m_isActive, active) && active) {
        read();
    }
}

void ErasurePresenter::read()
{
    if (!m_isActive) {
        return;
    }
    deliver(m_parts.erasure.requests.all(), this, [this](const Result<std::vector<KeptErasure>>& all) {
        if (!all) {
            m_phase = Phase::Failed;
            m_failure = errorText(all.error());
            Q_EMIT changed();
            return;
        }
        m_phase = Phase::Ready;
        m_all = *all;
        const bool isThere = std::ranges::any_of(m_all, [this](const KeptErasure& one) { return one.request.id == m_chosen; });
        if (!isThere) {
            m_chosen = m_all.empty() ? QString() : m_all.front().request.id;
        }
        fill();
        look();
    });
}

void ErasurePresenter::look()
{
    if (!m_chosen.isEmpty() && !m_acts.isBusy()) {
        m_acts.look(m_chosen);
    }
}

void ErasurePresenter::choose(const QString& id)
{
    if (std::exchange(m_chosen, id) != id) {
        m_choices.clear();
        m_stand.reset();
        look();
    }
}

void ErasurePresenter::choose(int row)
{
    if (row >= 0 && row < int(m_all.size())) {
        choose(m_all[size_t(row)].request.id);
    }
}

int ErasurePresenter::chosen() const
{
    const auto found = std::ranges::find_if(m_all, [this](const KeptErasure& one) { return one.request.id == m_chosen; });
    return found == m_all.end() ? -1 : int(found - m_all.begin());
}

QString ErasurePresenter::title() const { return m_stand ? tr("Request %1, %2").arg(m_stand->kept.request.reference, erasureDeadlineWords(m_stand->kept, today())) : QString(); }
QString ErasurePresenter::verdict() const { return m_stand ? erasureVerdict(*m_stand) : QString(); }

QString ErasurePresenter::scope() const
{
    if (!m_stand) {
        return {};
    }
    QStringList words;
    for (const evidence::RepositoryStand& one : m_stand->assessment.stands) {
        words << (one.lacks.empty() && one.watermark ? tr("%1 complete to %2").arg(one.name, instantWords(*one.watermark, telling())) : tr("%1 not complete").arg(one.name));
    }
    return words.join(u"; "_s);
}

void ErasurePresenter::fill()
{
    QList<GapTable::Line> lines;
    for (const KeptErasure& one : m_all) {
        const bool isLate = !one.isClosed() && today() > deadlineOf(one.request, one.isExtended());
        lines << GapTable::Line{{one.request.reference, dateText(one.request.received), erasureDeadlineWords(one, today()), one.steps.empty() ? QString() : erasureDeedWord(one.steps.back())}, {}, one.request.id,
                                isLate ? MarkedText{u"warn"_s, {}, Mark::Failed} : MarkedText{}, isLate ? 2 : -1};
    }
    m_requests.set({tr("Reference"), tr("Received"), tr("To be answered"), tr("Last")}, lines);
    lines.clear();
    if (m_stand) {
        for (const evidence::AssessedLetter& one : m_stand->assessment.letters) {
            const auto choice = std::ranges::find(m_choices, one.facts.communication, &ErasureChoice::communication);
            const auto item = std::ranges::find(m_stand->kept.items, one.facts.communication, &ErasureItem::communication);
            const bool isFree = std::ranges::find(m_stand->free, one.facts.communication) != m_stand->free.end();
            const QString decided = choice != m_choices.end()        ? (choice->isErased ? tr("to be erased: %1") : choice->isRedacted ? tr("kept, a redacted copy for the others: %1") : tr("kept: %1")).arg(choice->reason)
                                    : item == m_stand->kept.items.end() ? QString()
                                    : item->isErased                 ? tr("erased")
                                    : isFree                         ? tr("kept, restricted; nothing keeps it any more")
                                    : item->isRedacted               ? tr("kept, restricted; a redacted copy for the others")
                                                                     : tr("kept, restricted");
            const bool isOpen = needsPerson(one.standing.finding) && choice == m_choices.end() && item == m_stand->kept.items.end();
            lines << GapTable::Line{{one.facts.documentId, one.facts.type, one.facts.repositoryName, erasureFindingWord(one.standing.finding), erasureBasisWords(one.standing), decided}, {}, one.facts.communication.value(),
                                    isOpen || isFree ? MarkedText{u"warn"_s, {}, Mark::Uncertain} : MarkedText{}, isOpen || isFree ? 3 : -1};
        }
    }
    m_letters.set({tr("Document"), tr("Type"), tr("Repository"), tr("Stands"), tr("Why"), tr("Decided")}, lines);
    lines.clear();
    for (const ErasureStep& one : m_stand ? m_stand->kept.steps : std::vector<ErasureStep>()) {
        lines << GapTable::Line{{instantWords(one.at, telling()), one.person, erasureDeedWord(one), erasureStepDetail(one)}, {}, erasureStepDetail(one)};
    }
    m_steps.set({tr("When"), tr("Who"), tr("What"), tr("Details")}, lines);
    Q_EMIT changed();
}

QString ErasurePresenter::letterText(int row) const
{
    if (!m_stand || row < 0 || row >= int(m_stand->assessment.letters.size())) {
        return {};
    }
    const evidence::AssessedLetter& letter = m_stand->assessment.letters[size_t(row)];
    return tr("%1: %2. %3").arg(letter.facts.documentId, erasureFindingWord(letter.standing.finding), erasureBasisWords(letter.standing));
}

QString ErasurePresenter::choiceBarred(int row, bool isErased, bool isRedacted) const
{
    if (!m_stand || m_stand->kept.isClosed() || row < 0 || row >= int(m_stand->assessment.letters.size())) {
        return tr("no letter is chosen");
    }
    const ErasureFinding finding = m_stand->assessment.letters[size_t(row)].standing.finding;
    if (isErased && (finding == ErasureFinding::Keep || finding == ErasureFinding::Undetermined)) {
        return tr("something keeps it, or nobody knows how long");
    }
    return isRedacted && finding != ErasureFinding::Shared ? tr("it is to nobody else") : QString();
}

void ErasurePresenter::choose(int row, bool isErased, bool isRedacted, const QString& reason)
{
    if (!choiceBarred(row, isErased, isRedacted).isEmpty() || reason.trimmed().isEmpty()) {
        return;
    }
    const CommunicationId id = m_stand->assessment.letters[size_t(row)].facts.communication;
    std::erase_if(m_choices, [&](const ErasureChoice& one) { return one.communication == id; });
    m_choices.push_back({id, isErased, isRedacted, reason.trimmed()});
    fill();
}

QString ErasurePresenter::barred(const QString& act) const
{
    if (!m_stand) {
        return tr("no request is chosen");
    }
    if (m_acts.isBusy()) {
        return tr("something is being done");
    }
    if (act == u"record") {
        return {};
    }
    const KeptErasure& kept = m_stand->kept;
    ErasureStep next{0, 0, m_parts.erasure.retention.person, act == u"decide" ? ErasureDeed::Decided : act == u"carry-out" ? ErasureDeed::CarriedOut : ErasureDeed::Checked, {}};
    if (const auto deed = deedOf(act)) {
        next.deed = *deed;
        next.told = {{nameOf(*deed), u"-"_s}}; // the words come later
    }
    const QString why = barredOf(kept, next);
    return why.isEmpty() ? QString() : erasureRefusal({ErrorKind::Rejected, why, {}});
}

void ErasurePresenter::take(const ErasureRequest& request, const QStringList& customers)
{
    m_acts.take(request, customers);
    Q_EMIT changed();
}

void ErasurePresenter::act(const QString& act, const QString& words)
{
    if (const QString why = barred(act); !why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    if (act == u"decide") {
        m_acts.decide(m_chosen, m_choices);
    } else if (act == u"carry-out") {
        m_acts.carryOut(m_chosen);
    } else if (act == u"check") {
        m_acts.check(m_chosen);
    } else if (const auto deed = deedOf(act)) {
        m_acts.note(m_chosen, *deed, words.trimmed().isEmpty() ? QJsonObject() : QJsonObject{{nameOf(*deed), words.trimmed()}});
    }
    Q_EMIT changed();
}

void ErasurePresenter::writeRecord(const QString& path)
{
    if (m_stand) {
        m_paper.write(erasurePaper(*m_stand, path, telling(), m_parts.program), Signing::IfPossible, Asking::Person);
    }
}

} // namespace cf::ui
