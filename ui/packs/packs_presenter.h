// The page of packs: a list, and one that is put together. Every change is on the disk when it is shown as kept, and can be undone. GUI thread.
#pragma once

#include "ui/packs/pack_filing_presenter.h"
#include "ui/packs/pack_preview_presenter.h"
#include "ui/packs/pack_seal_presenter.h"
#include "ui/packs/pack_table_presenter.h"

namespace cf::ui {

/// All of it outlives the presenter.
struct PacksParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    PackSealParts seal;
    QString person;
    Signing signing = Signing::IfPossible;
    outbox::Outbox* outbox = nullptr; ///< none: nothing is filed back
};

class PacksPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    explicit PacksPresenter(PacksParts parts, QObject* parent = nullptr);
    ~PacksPresenter() override;

    void setActive(bool active); ///< while nobody looks nothing is read
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    PackTable& table() { return m_table; }
    QString scope() const;
    TimeTelling telling() const { return {{}, calendar()}; }

    // ---- one of them
    /// A draft about a dispute, workspace, case or record of that name, which is then open; told() where there is none.
    void begin(const QString& name, std::optional<PackSubjectKind> kind = {});
    void open(const QString& id);
    void close();
    bool isOpen() const { return !m_pack.id.isEmpty(); }
    const Pack& pack() const { return m_pack; }
    /// Of the pack as it is; nullopt until it was looked at for the first time.
    const std::optional<evidence::PackReview>& review() const { return m_review; }
    bool isLooking() const { return m_isLooking; } ///< what is shown is of a step before
    const evidence::PackChecklists& checklists() const { return m_checklists; }

    // ---- putting it together; nothing where it is sealed over
    void add(const QStringList& documents); ///< document ids, or ours
    void add(const PackItem& item);
    void remove(const QString& key);
    void move(const QString& key, int by);
    void moveTo(const QString& key, int place); ///< among the items, from 0
    void putUnder(const QString& key, const QString& requirement); ///< empty: where it fits by itself
    void setChecklist(const QString& id);
    void setAuthority(const PackAuthority& authority);
    /// The places in the item that is previewed. Rejected codes and places that are there already are left out.
    void redact(const QString& key, const std::vector<PackRedaction>& places, const QString& code);
    void uncover(const QString& key, int redaction); ///< -1: all of them
    void undo();
    void redo();
    /// The draft that is open, when nothing of it was ever sealed; it can be brought back while the window is open, without its steps.
    void discard();
    bool mayDiscard() const { return isOpen() && m_pack.versions.empty() && !m_sealer.isRunning(); }
    const std::optional<Pack>& discarded() const { return m_discarded; } ///< the last one
    void bringBack();
    void forgetDiscarded();

    // ---- looking at an item
    PackPreviewPresenter& preview() { return m_preview; }
    void look(const QString& key); ///< empty: at none

    // ---- sealing and giving
    DocumentReader& reader() { return m_parts.seal.reader; }
    PackSealPresenter& sealer() { return m_sealer; }
    void seal(const QString& reason, const QString& why);
    /// Where the file of a version is kept, and what is in it; NotFound: it is not there, or not as it was sealed.
    QFuture<Result<QString>> fileOf(int version) const;
    QFuture<Result<QByteArray>> bytesOf(int version) const;
    void verify(int version); ///< told(): whether it is as it was sealed, inside as well
    void saveTo(int version, const QString& path); ///< with its signature; told()
    void disclose(int version, const QString& to, const QString& manner, const PackAuthority& authority);
    PackFilingPresenter& filing() { return m_filing; }

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);
    void opened(); ///< another pack, or none

private:
    query::Calendar calendar() const { return {m_parts.seal.clock.now(), m_parts.seal.businessZone, Qt::Monday}; }
    const SealedPack* version(int number) const; ///< null: there is none
    void readList();
    void readReview();
    void readLinks(std::function<void(std::vector<DisputeLink>)> then);
    void addNext(const QString& pack, QStringList documents, int added); ///< pack: its id, when it was asked
    void change(const PackComposition& composition, const QString& deed);
    void take(const Result<Pack>& pack);
    void stale();

    PacksParts m_parts;
    PackTable m_table;
    PackPreviewPresenter m_preview;
    PackSealPresenter m_sealer;
    PackFilingPresenter m_filing;
    evidence::PackChecklists m_checklists;
    Pack m_pack;
    std::optional<Pack> m_discarded;
    std::optional<evidence::PackReview> m_review;
    QString m_failure, m_looked;
    Phase m_phase = Phase::Loading;
    bool m_isActive = false, m_isStale = true, m_isLooking = false;
    quint64 m_sequence = 0, m_reviewSequence = 0;
    int m_pending = 0; ///< changes that are not on the disk yet
    std::shared_ptr<store::Interrupt> m_reading;
};

} // namespace cf::ui
