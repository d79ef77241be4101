#include "ui/templates/templates_presenter.h"

#include "models/base/deliver.h"
#include "models/base/text.h"
#include "models/evidence/template_export.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/templates/template_words_presenter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

TemplatesPresenter::TemplatesPresenter(TemplatesParts parts, evidence::StoryOf of, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_of(of)
    , m_decisions(m_parts.desk, m_parts.clock)
{
    connect(&m_decisions, &FindingDecisionsPresenter::changed, this, &TemplatesPresenter::choiceChanged);
    connect(&m_parts.desk, &desk::Desk::findingsChanged, this, &TemplatesPresenter::readExceptions);
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] {
        m_isStale = true;
        setActive(m_isActive);
    });
}

TemplatesPresenter::~TemplatesPresenter() { m_stop.request_stop(); }

TimeTelling TemplatesPresenter::telling() const { return {m_zone, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}}; }

void TemplatesPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        read();
    }
}

void TemplatesPresenter::read()
{
    m_isStale = false;
    const quint64 sequence = ++m_listSequence;
    deliver(evidence::resourceList(m_parts.cache, m_parts.searches, m_of, telling().calendar), this,
            [this, sequence](const Result<evidence::ResourceList>& list) {
                if (sequence != m_listSequence) {
                    return;
                }
                m_phase = list ? Phase::Ready : Phase::Failed;
                m_failure = list ? QString() : errorText(list.error());
                if (list) {
                    m_table.set(*list, m_of == evidence::StoryOf::Template, m_parts.clock.now());
                }
                Q_EMIT listChanged();
            });
    if (isOpen()) {
        readStory();
    }
}

void TemplatesPresenter::filterAgain()
{
    m_filter.only.reset();
    if (m_onlyMisfits && m_misfits) {
        m_filter.only.emplace();
        for (const evidence::Misfit& one : *m_misfits) {
            m_filter.only->insert(fold(one.code));
        }
    }
    m_table.filter(m_filter, m_parts.clock.now());
    Q_EMIT listChanged();
}

void TemplatesPresenter::setWords(const QString& words)
{
    m_filter.words = words;
    filterAgain();
}
void TemplatesPresenter::setKind(std::optional<ResourceKind> kind)
{
    m_filter.kind = kind;
    filterAgain();
}
void TemplatesPresenter::setStage(std::optional<LifeStage> stage)
{
    m_filter.stage = stage;
    filterAgain();
}
void TemplatesPresenter::setOnlyMisfits(bool only)
{
    m_onlyMisfits = only;
    filterAgain();
}

QString TemplatesPresenter::listScope() const
{
    search::Total total;
    total.scope = m_table.scope();
    const bool isPart = m_table.rowCount() != m_table.all(), areTemplates = m_of == evidence::StoryOf::Template;
    const QString all = areTemplates ? tr("%Ln templates", nullptr, int(m_table.all())) : tr("%Ln items", nullptr, int(m_table.all()));
    const QString shown = isPart ? tr("%1 of %2").arg(numberText(m_table.rowCount()), all) : all;
    return shown + u" · "_s + completeText(total, m_parts.clock.now(), m_parts.businessZone);
}

void TemplatesPresenter::open(const QString& code)
{
    // "CODE" or "CODE/VERSION", as the facet of versions writes it
    const qsizetype slash = code.lastIndexOf(u'/');
    const QString name = slash > 0 ? code.left(slash) : code;
    m_wantedVersion = slash > 0 ? code.mid(slash + 1) : QString();
    if (fold(name) != fold(m_code)) {
        m_story.reset();
        m_use.reset();
        m_chosen = -1;
        m_storyPhase = Phase::Loading;
    }
    m_code = name;
    m_decisions.read(name);
    Q_EMIT storyChanged();
    readStory();
}

void TemplatesPresenter::close()
{
    m_code.clear();
    m_story.reset();
    m_use.reset();
    m_chosen = -1;
    ++m_storySequence;
    Q_EMIT storyChanged();
}

void TemplatesPresenter::readStory()
{
    const quint64 sequence = ++m_storySequence;
    deliver(evidence::templateStoryOf(m_parts.cache, m_parts.searches, m_of, m_code, telling().calendar), this,
            [this, sequence](const Result<evidence::TemplateStory>& story) {
                if (sequence != m_storySequence) {
                    return;
                }
                m_storyPhase = story ? Phase::Ready : Phase::Failed;
                m_storyFailure = story ? QString() : errorText(story.error());
                const QString label = !m_wantedVersion.isEmpty() ? m_wantedVersion : version() != nullptr ? version()->label : QString();
                m_wantedVersion.clear();
                m_story = story ? std::make_shared<const evidence::TemplateStory>(*story) : nullptr;
                m_chosen = -1;
                if (m_story) {
                    const auto& versions = m_story->versions;
                    const auto wanted = std::ranges::find_if(versions, [&](const evidence::VersionStory& one) { return fold(one.label) == fold(label); });
                    const auto inForce = std::ranges::find_if(versions, [](const evidence::VersionStory& one) { return one.standing == evidence::VersionStanding::Effective; });
                    m_chosen = wanted != versions.end() ? int(wanted - versions.begin()) : inForce != versions.end() ? int(inForce - versions.begin()) : 0;
                }
                Q_EMIT storyChanged();
                readUse();
            });
}

void TemplatesPresenter::choose(int version)
{
    if (!m_story || version < 0 || size_t(version) >= m_story->versions.size() || version == m_chosen) {
        return;
    }
    m_chosen = version;
    readUse();
}

void TemplatesPresenter::readUse()
{
    m_use.reset();
    const quint64 sequence = ++m_useSequence;
    Q_EMIT choiceChanged();
    if (version() == nullptr) {
        return;
    }
    deliver(evidence::versionUseOf(m_parts.cache, m_parts.searches, m_story, version()->label, telling().calendar), this,
            [this, sequence](const Result<evidence::VersionUse>& use) {
                if (sequence == m_useSequence && use) {
                    m_use = *use;
                    Q_EMIT choiceChanged();
                }
            });
}

const evidence::VersionStory* TemplatesPresenter::version() const
{
    return m_story && m_chosen >= 0 && size_t(m_chosen) < m_story->versions.size() ? &m_story->versions[size_t(m_chosen)] : nullptr;
}
const evidence::VersionUse* TemplatesPresenter::use() const { return m_use ? &*m_use : nullptr; }

QString TemplatesPresenter::title() const
{
    return m_story && !m_story->description.isEmpty() ? m_story->code + u"  "_s + m_story->description : m_code;
}

QString TemplatesPresenter::scope() const
{
    if (!m_story) {
        return {};
    }
    QStringList parts;
    if (!m_story->resources.empty()) {
        parts.append(m_story->resources.front().resource.domain);
    }
    if (m_story->resources.size() > 1) {
        parts.append(tr("%Ln resource(s) of this name", nullptr, int(m_story->resources.size())));
    }
    parts.append(lettersText(m_story->used.count, m_story->used.exact));
    if (m_story->last && m_story->last->sent) {
        parts.append(tr("last sent %1").arg(momentText(*m_story->last->sent, {}, telling().calendar, false)));
    }
    search::Total total;
    total.scope = m_story->scope;
    parts.append(completeText(total, m_parts.clock.now(), m_parts.businessZone));
    return parts.join(u" · "_s);
}

QString TemplatesPresenter::badge() const
{
    const int wrong = m_story ? int(std::ranges::count_if(m_story->versions, &evidence::VersionStory::isWrong)) : 0;
    return wrong > 0 ? tr("%Ln version(s) with findings", nullptr, wrong) : QString();
}

QString TemplatesPresenter::usedTitle() const
{
    return version() == nullptr ? QString() : lettersText(version()->used.count, version()->used.exact);
}

QList<RecordFact> TemplatesPresenter::approvalFacts() const
{
    QList<RecordFact> facts;
    if (version() == nullptr) {
        return facts;
    }
    const evidence::VersionStory& one = *version();
    const QString derived = isDerived(one.standing) ? tr("%1 (derived)").arg(standingWord(one.standing)) : standingWord(one.standing);
    facts.append({tr("Standing"), derived});
    if (one.resource) {
        facts.append({tr("State"), resourceStateWord(one.version.state)});
    }
    if (const QString period = periodText(one, telling()); !period.isEmpty()) {
        facts.append({tr("In force"), period});
    }
    if (one.to) {
        const bool isFaulty = !m_story->cutOver.fault.isEmpty();
        facts.append({tr("Grace"), cutOverText(m_story->cutOver), {isFaulty ? u"warn"_s : QString(), {}, isFaulty ? Mark::Uncertain : Mark::Plain}});
    }
    if (!one.version.createdBy.isEmpty()) {
        const QString when = one.version.created ? instantWords(*one.version.created, telling()) : QString();
        facts.append({tr("Made by"), when.isEmpty() ? one.version.createdBy : tr("%1, %2").arg(one.version.createdBy, when)});
    }
    for (const ResourceApproval& approval : one.version.approvals) {
        const MarkedText mark{approval.isPending ? u"clock"_s : approval.isApproved ? u"check"_s : u"cross"_s, {}, approval.isApproved || approval.isPending ? Mark::Plain : Mark::Failed};
        const bool isPlain = approval.isApproved && !approval.isPending && approval.at; // the mark says what was decided
        const QString said = isPlain ? tr("%1, %2").arg(approval.actor.isEmpty() ? tr("nobody named") : approval.actor, instantWords(*approval.at, telling())) : approvalText(approval, telling());
        facts.append({approval.role, isPlain && !approval.comment.isEmpty() ? tr("%1: “%2”").arg(said, approval.comment) : said, mark});
    }
    if (one.version.approvals.empty() && one.version.state == TemplateState::Approved) {
        const QString by = approvedText(one, telling());
        facts.append({tr("Approved by"), by.isEmpty() ? tr("nobody named") : by, {by.isEmpty() ? u"absent"_s : u"check"_s, {}, by.isEmpty() ? Mark::Absent : Mark::Plain}});
    }
    if (one.first && one.first->sent && one.last && one.last->sent) {
        facts.append({tr("First sent"), momentText(*one.first->sent, {}, telling().calendar, true)});
        facts.last().opens = one.first->id;
        facts.append({tr("Last sent"), momentText(*one.last->sent, {}, telling().calendar, true)});
        facts.last().opens = one.last->id;
    }
    return facts;
}

QList<RecordFact> TemplatesPresenter::historyFacts() const
{
    QList<RecordFact> facts;
    if (version() == nullptr || !version()->resource) {
        return facts;
    }
    for (const ResourceEvent& event : m_story->resources[*version()->resource].resource.history) {
        if (event.version == version()->version.number) {
            const QString what = event.kind == u"STATE" ? resourceStateWord(event.state) : historyWord(event);
            const QString said = event.actor.isEmpty() ? what : tr("%1, by %2").arg(what, event.actor);
            facts.append({instantWords(event.at, telling()), event.comment.isEmpty() ? said : tr("%1: “%2”").arg(said, event.comment)});
        }
    }
    return facts;
}

QList<RecordFact> TemplatesPresenter::findingFacts() const
{
    QList<RecordFact> facts;
    for (const evidence::VersionFinding& finding : version() ? version()->findings : std::vector<evidence::VersionFinding>()) {
        RecordFact fact{countText(finding.letters), findingText(finding, telling()), {u"warn"_s, {}, Mark::Uncertain}};
        fact.query = finding.letters.query;
        if (const QString decided = m_decisions.words(*version(), finding, telling()); !decided.isEmpty()) {
            const bool holds = m_decisions.on(*version(), finding) != nullptr;
            fact.value += u"\n"_s + decided;
            fact.mark = holds ? MarkedText{u"check"_s, {}, Mark::Plain} : fact.mark;
        }
        facts.append(fact);
    }
    if (version() && version()->inFlight) {
        RecordFact fact{countText(version()->inFlight->letters), inFlightText(*version()->inFlight, telling()), {u"info"_s, {}, Mark::Plain}};
        fact.query = version()->inFlight->letters.query;
        facts.append(fact);
    }
    return facts;
}

QList<RecordFact> TemplatesPresenter::partFacts() const
{
    QList<RecordFact> facts;
    if (m_story && m_story->isAsset) {
        for (const cache::PartUse& use : m_story->users) {
            QStringList versions;
            for (const int number : use.versions) {
                versions.append(QString::number(number));
            }
            facts.append({use.user.name, tr("%1, versions %2").arg(use.user.description.isEmpty() ? resourceKindWord(use.user.kind, false) : use.user.description, versions.join(u", "_s))});
        }
        return facts;
    }
    for (const cache::TakenPart& part : m_use ? m_use->parts : std::vector<cache::TakenPart>()) {
        if (part.kind == ResourceKind::Part || part.kind == ResourceKind::Other || part.kind == ResourceKind::Template) {
            continue;
        }
        const bool isApproved = part.used.state == TemplateState::Approved && !part.used.approvedBy.isEmpty();
        const QString who = isApproved ? tr("approved by %1").arg(part.used.approvedBy) : tr("not approved");
        facts.append({part.used.name,
                      tr("version %1 · %2 letters · %3").arg(QString::number(part.used.version), numberText(part.documents), who),
                      {isApproved ? u"check"_s : u"warn"_s, {}, isApproved ? Mark::Plain : Mark::Uncertain}});
        facts.last().query = u"asset:"_s + (part.used.name.contains(u' ') ? u'"' + part.used.name + u'/' + QString::number(part.used.version) + u'"' : part.used.name + u'/' + QString::number(part.used.version));
    }
    return facts;
}

QString TemplatesPresenter::partNote() const { return m_story ? coverageText(m_story->coverage, telling()) : QString(); }

QString TemplatesPresenter::text() const { return version() != nullptr ? version()->version.text : QString(); }

QByteArray TemplatesPresenter::exported(bool isCsv) const
{
    if (!m_story) {
        return {};
    }
    return isCsv ? evidence::versionRows(*m_story) : QJsonDocument(evidence::templateJson(*m_story)).toJson();
}

void TemplatesPresenter::cycleZone()
{
    m_zone.kind = m_zone.kind == query::Zone::Kind::Business ? query::Zone::Kind::Utc : query::Zone::Kind::Business;
    Q_EMIT storyChanged();
    Q_EMIT choiceChanged();
}

QString TemplatesPresenter::zoneText() const { return zoneWord(m_zone, m_parts.businessZone); }

} // namespace cf::ui
