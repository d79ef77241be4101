// The page of templates, and that of what they are made of: a list, and one of it with its versions. Reads the cache alone; read again when it
// changes. GUI thread.
#pragma once

#include "ui/record/record_text_presenter.h"
#include "ui/templates/finding_decisions_presenter.h"
#include "ui/templates/resource_table_presenter.h"

#include <QObject>

#include <stop_token>

namespace cf::ui {

/// All of it outlives the presenter.
struct TemplatesParts {
    cache::Cache& cache;
    search::IndexFactory searches; ///< the program's, which holds what is read of the index once
    const Clock& clock;
    QTimeZone businessZone;
    desk::Desk& desk;
};

class TemplatesPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    TemplatesPresenter(TemplatesParts parts, evidence::StoryOf of, QObject* parent = nullptr);
    ~TemplatesPresenter() override;

    evidence::StoryOf of() const { return m_of; }
    void setActive(bool active); ///< while nobody looks nothing is read
    void read(); ///< the list, and what is open

    // ---- the list
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    ResourceTable& table() { return m_table; }
    void setWords(const QString& words);
    void setKind(std::optional<ResourceKind> kind);
    void setStage(std::optional<LifeStage> stage);
    void setOnlyMisfits(bool only); ///< once they were looked for
    QString listScope() const;

    // ---- where use and approval do not fit
    void findMisfits();
    void cancelFinding();
    bool isFinding() const { return m_isFinding; }
    bool hasFound() const { return m_misfits.has_value(); }
    int found() const { return m_misfits ? int(m_misfits->size()) : 0; } ///< versions
    /// Of what was found: published without full approval, with what was decided on it.
    const std::vector<evidence::UnapprovedPublication>& exceptions() const { return m_exceptions; }
    QString exceptionsText() const;   ///< "3 rows published without full approval, 1 not explained"; empty until it was looked for
    QString exceptionsReport() const; ///< HTML
    int done() const { return m_done; }
    int outOf() const { return m_outOf; }

    // ---- one of them
    void open(const QString& code);
    void close();
    bool isOpen() const { return !m_code.isEmpty(); }
    const QString& code() const { return m_code; }
    Phase storyPhase() const { return m_storyPhase; }
    QString storyFailure() const { return m_storyFailure; }
    const evidence::TemplateStory* story() const { return m_story.get(); }
    int chosen() const { return m_chosen; } ///< of its versions; -1: none
    void choose(int version);
    const evidence::VersionStory* version() const;
    const evidence::VersionUse* use() const; ///< of the chosen version; null while it is counted

    QString title() const, scope() const, badge() const;
    QString usedTitle() const; ///< "412,870 letters"
    QList<RecordFact> approvalFacts() const;
    QList<RecordFact> historyFacts() const; ///< of the chosen version, as its system tells it, oldest first
    QList<RecordFact> findingFacts() const; ///< each leads to its letters
    QList<RecordFact> partFacts() const;    ///< by the traces of runs; of an asset: what uses it
    QString partNote() const;
    QString text() const; ///< of the chosen version of a text
    QByteArray exported(bool isCsv) const; ///< the story as CSV or JSON
    TimeTelling telling() const;
    void cycleZone(); ///< business, UTC
    QString zoneText() const;

    FindingDecisionsPresenter& decisions() { return m_decisions; }
    QString report() const; ///< of what does not fit, as HTML; empty while nothing is open
    const TemplatesParts& parts() const { return m_parts; }

Q_SIGNALS:
    void listChanged();
    void findingChanged();
    void storyChanged();
    void choiceChanged();

private:
    void filterAgain();
    void readExceptions();
    void readStory();
    void readUse();

    TemplatesParts m_parts;
    evidence::StoryOf m_of;
    FindingDecisionsPresenter m_decisions;
    ResourceTable m_table;
    Phase m_phase = Phase::Loading, m_storyPhase = Phase::Loading;
    QString m_failure, m_storyFailure, m_code, m_wantedVersion;
    ResourceTable::Filter m_filter;
    bool m_isActive = false, m_isStale = true;
    bool m_onlyMisfits = false, m_isFinding = false;
    std::optional<std::vector<evidence::Misfit>> m_misfits;
    std::vector<evidence::UnapprovedPublication> m_exceptions;
    std::stop_source m_stop;
    int m_done = 0, m_outOf = 0, m_chosen = -1;
    std::shared_ptr<const evidence::TemplateStory> m_story;
    std::optional<evidence::VersionUse> m_use;
    query::Zone m_zone{query::Zone::Kind::Business, {}};
    quint64 m_storySequence = 0, m_useSequence = 0, m_listSequence = 0, m_findSequence = 0;
};

} // namespace cf::ui
