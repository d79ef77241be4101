#include "ui/workspaces/workspaces_presenter.h"

#include "models/base/deliver.h"
#include "models/evidence/dispute/dispute_rules.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int pauseMs = 150;
const QString noticeKey = u"workspaces/notice"_s, daysKey = u"workspaces/noticeDays"_s;

} // namespace

evidence::NoticeRule rememberedNoticeRule(const std::function<QVariant(const QString& key)>& remembered)
{
    const evidence::NoticeRule rule = remembered ? evidence::NoticeRule{remembered(noticeKey).toString(), remembered(daysKey).toInt()} : evidence::NoticeRule();
    return evidence::noticeFault(rule) ? evidence::NoticeRule() : rule;
}

WorkspacesPresenter::WorkspacesPresenter(WorkspacesParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_disputes(evidence::readDisputeRules(QFileInfo(m_parts.cache.path()).absolutePath()).rule)
{
    m_rule = rememberedNoticeRule(m_parts.remembered);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WorkspacesPresenter::read);
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] {
        m_isStale = true;
        setActive(m_isActive);
    });
}

WorkspacesPresenter::~WorkspacesPresenter()
{
    for (const auto& running : {m_listing, m_telling}) {
        if (running) {
            running->request();
        }
    }
}

void WorkspacesPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        read();
    }
}

void WorkspacesPresenter::read()
{
    m_isStale = false;
    if (m_listing) {
        m_listing->request();
    }
    m_listing = std::make_shared<store::Interrupt>();
    const quint64 sequence = ++m_listSequence;
    deliver(evidence::workspacesLike(m_parts.cache, m_parts.searches, m_filter, m_rule, telling().calendar, m_listing), this,
            [this, sequence](const Result<evidence::WorkspaceList>& list) {
                if (sequence != m_listSequence) {
                    return;
                }
                m_phase = list ? Phase::Ready : Phase::Failed;
                m_failure = list ? QString() : errorText(list.error());
                if (list) {
                    m_list = *list;
                    // Half a condition understood would show what nobody asked for.
                    m_table.set(m_filter.notUnderstood.isEmpty() ? m_list.workspaces : std::vector<evidence::ListedWorkspace>(), m_rule);
                }
                Q_EMIT listChanged();
            });
    if (isOpen()) {
        readStory();
    }
}

void WorkspacesPresenter::setFilter(const QString& text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_filter = evidence::workspaceFilterOf(text);
    m_pause.start();
    Q_EMIT listChanged();
}

std::optional<BusinessKind> WorkspacesPresenter::kind() const { return m_filter.kinds.size() == 1 ? std::optional(m_filter.kinds.front()) : std::nullopt; }

void WorkspacesPresenter::setKind(std::optional<BusinessKind> kind)
{
    static const QRegularExpression word(u"\\s*\\b(workspace|kind):(\\([^)]*\\)|\\S+)"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = m_text;
    text.remove(word);
    if (kind) {
        text = u"workspace:%1 "_s.arg(codeOf(*kind)) + text.trimmed();
    }
    setFilter(text.trimmed());
}

QString WorkspacesPresenter::listScope() const
{
    search::Total total;
    total.scope = m_list.scope;
    if (total.scope.entries.empty()) {
        return {}; // no repository: nothing to be true of
    }
    const qint64 shown = m_table.rowCount();
    const QString count = shown == m_list.known ? tr("%Ln workspaces", nullptr, int(shown)) : tr("%1 of %2 workspaces").arg(numberText(shown), numberText(m_list.known));
    return count + u" · "_s + completeText(total, m_parts.clock.now(), m_parts.businessZone);
}

bool WorkspacesPresenter::setRule(const evidence::NoticeRule& rule)
{
    if (evidence::noticeFault(rule)) {
        return false;
    }
    if (rule != m_rule) {
        m_rule = rule;
        if (m_parts.remember) {
            m_parts.remember(noticeKey, rule.query);
            m_parts.remember(daysKey, rule.days);
        }
        m_pause.start();
    }
    return true;
}

void WorkspacesPresenter::open(const QString& idOrObject)
{
    if (idOrObject.trimmed().isEmpty()) {
        return;
    }
    m_id = idOrObject.trimmed();
    m_story.reset();
    m_storyPhase = Phase::Loading;
    Q_EMIT storyChanged();
    readStory();
}

void WorkspacesPresenter::close()
{
    m_id.clear();
    m_story.reset();
    ++m_storySequence;
    Q_EMIT storyChanged();
}

void WorkspacesPresenter::readStory()
{
    if (m_telling) {
        m_telling->request();
    }
    m_telling = std::make_shared<store::Interrupt>();
    const quint64 sequence = ++m_storySequence;
    deliver(evidence::workspaceStoryOf(m_parts.cache, m_parts.searches, m_id, m_rule, telling().calendar, m_telling), this,
            [this, sequence](const Result<evidence::WorkspaceStory>& story) {
                if (sequence != m_storySequence) {
                    return;
                }
                m_storyPhase = story ? Phase::Ready : Phase::Failed;
                m_storyFailure = story                                          ? QString()
                                 : story.error().kind == ErrorKind::NotFound ? tr("No workspace is called so, and none stands for it. That says nothing of repositories that are not connected.")
                                 : story.error().kind == ErrorKind::Conflict ? tr("Several are called so: %1").arg(story.error().detail)
                                                                             : errorText(story.error());
                m_story = story ? std::optional(*story) : std::nullopt;
                Q_EMIT storyChanged();
            });
}

bool WorkspacesPresenter::isDispute() const { return m_story && cf::isDispute(m_disputes, m_story->known.workspace); }

std::vector<DisputeSection> WorkspacesPresenter::sections() const { return m_story ? workspaceSections(*m_story, m_rule, telling()) : std::vector<DisputeSection>(); }
QString WorkspacesPresenter::scope() const
{
    return m_story ? workspaceScope(*m_story) + u" · "_s + completeText(m_story->total, m_parts.clock.now(), m_parts.businessZone) : QString();
}

} // namespace cf::ui
