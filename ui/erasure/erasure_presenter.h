// The page of requests to be erased: which there are and until when each is to be answered, how the letters of the chosen one stand, what a person chose about those that nothing
// decides, and what was done. GUI thread.
#pragma once

#include "ui/erasure/erasure_words_presenter.h"
#include "ui/handovers/gap_table_presenter.h"
#include "ui/paper/sealed_paper_presenter.h"

namespace cf::ui {

/// All of it outlives the presenter.
struct ErasurePageParts {
    ErasureParts erasure;
    SecretStore& secrets;
    SealedPaperPresenter::Draw draw;
    QString program; ///< "Counterfoil 0.1.0"
};

class ErasurePresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    explicit ErasurePresenter(ErasurePageParts parts, QObject* parent = nullptr);

    void setActive(bool active); ///< while nobody looks nothing is read
    void read();
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    QString scope() const;       ///< of the letters: to when their repositories are complete
    TimeTelling telling() const;
    QDate today() const;

    GapTable& requests() { return m_requests; }
    void choose(int row);
    void choose(const QString& id);
    int chosen() const;
    const ErasureStand* stand() const { return m_stand.get(); }
    QString title() const, verdict() const;
    GapTable& letters() { return m_letters; }
    GapTable& steps() { return m_steps; }
    QString letterText(int row) const; ///< why it stands so

    /// What a person says of the letter in this row, until it is decided. choiceBarred(): why not; empty: it may be said.
    QString choiceBarred(int row, bool isErased, bool isRedacted) const;
    void choose(int row, bool isErased, bool isRedacted, const QString& reason);
    /// Why this may not be done now; empty: it may. act: "decide", "approve", "refuse", "extend", "carry-out", "check", "letter", "backups", "close", "record".
    QString barred(const QString& act) const;
    void take(const ErasureRequest& request, const QStringList& customers);
    /// The act, with the words it needs; told() says what became of it.
    void act(const QString& act, const QString& words = {});
    void writeRecord(const QString& path);
    bool isBusy() const { return m_acts.isBusy(); }

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);

private:
    void fill();
    void look();
    ErasurePageParts m_parts;
    ErasureActsPresenter m_acts;
    SealedPaperPresenter m_paper;
    Phase m_phase = Phase::Loading;
    QString m_failure, m_chosen;
    std::vector<KeptErasure> m_all;
    std::shared_ptr<const ErasureStand> m_stand;
    std::vector<ErasureChoice> m_choices;
    GapTable m_requests, m_letters, m_steps;
    bool m_isActive = false;
};

} // namespace cf::ui
