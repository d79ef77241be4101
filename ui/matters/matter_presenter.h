// What the page Matters shows: everything that carries the id of a matter, and what may be said of its completeness. The letters themselves are rows
// of a search of their own.
#pragma once

#include "models/evidence/matter_story.h"
#include "ui/customers/customer_words_presenter.h"
#include "ui/paper/certificate_presenter.h"
#include "ui/search/export_presenter.h"
#include "ui/search/search_presenter.h"

namespace cf::ui {

/// All of it outlives the presenter.
struct MatterParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
    SecretStore* secrets = nullptr;                  ///< for signing; without one nothing offers a certificate
    SealedPaperPresenter::Draw draw = {};
};

/// The sections beside the list: by which fields, and repository by repository with what stands against "complete".
std::vector<CustomerSection> matterSections(const evidence::MatterStory& matter, const TimeTelling& telling);
/// "these are all: 37" or "not complete: 37 found"; never more than the repositories allow.
QString matterVerdict(const evidence::MatterStory& matter);

class MatterPresenter : public QObject
{
    Q_OBJECT
public:
    explicit MatterPresenter(MatterParts parts, QObject* parent = nullptr);
    ~MatterPresenter() override;

    enum class State { Nothing, Loading, Unknown, Failed, Shown }; ///< Unknown: nothing carries the id
    State state() const { return m_state; }
    QString failure() const { return m_failure; }

    void show(const QString& id);
    void refresh(); ///< the data changed
    void setActive(bool active);

    const QString& id() const { return m_id; }
    const evidence::MatterStory& story() const { return m_story; }
    QString title() const;
    QString scope() const;
    std::vector<CustomerSection> sections() const { return matterSections(m_story, telling()); }

    SearchPresenter& letters() { return m_letters; }
    search::SearchDesk& desk() { return m_desk; }
    const Clock& clock() const { return m_parts.clock; }
    ExportPresenter::Job exportJob() const; ///< all but path and options

    bool canCertify() const { return m_certificate != nullptr; }
    void certify(const QString& path);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence);

private:
    void ask();
    query::Calendar calendar() const { return {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}; }
    TimeTelling telling() const { return {{}, calendar()}; }

    MatterParts m_parts;
    search::SearchDesk m_desk;
    SearchPresenter m_letters;
    std::unique_ptr<CertificatePresenter> m_certificate;
    State m_state = State::Nothing;
    QString m_failure, m_id;
    bool m_isActive = false, m_isStale = false;
    quint64 m_generation = 0;
    evidence::MatterStory m_story;
    std::shared_ptr<store::Interrupt> m_running;
};

} // namespace cf::ui
