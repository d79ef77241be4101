// The page of holds: the matters, the chosen one with its matrix, the letters behind a cell of it, and its steps. GUI thread.
#pragma once

#include "ui/handovers/gap_table_presenter.h"
#include "ui/holds/hold_json_presenter.h"
#include "ui/holds/hold_ledger_presenter.h"
#include "ui/holds/hold_matrix_table_presenter.h"
#include "ui/holds/hold_upkeep_presenter.h"

#include <QElapsedTimer>
#include <QTimer>

namespace cf::ui {

/// All of it outlives the presenter.
struct HoldsPageParts {
    HoldParts holds;
    SecretStore& secrets;
    SealedPaperPresenter::Draw draw;
    QString program; ///< "Counterfoil 0.1.0"
    QString certificates = {}; ///< folder of those that are made by themselves; empty: nobody looks at their files
};

class HoldsPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    explicit HoldsPresenter(HoldsPageParts parts, QObject* parent = nullptr);

    void setActive(bool active); ///< while nobody looks nothing is read
    void read();
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    TimeTelling telling() const;
    QString headline() const; ///< "3 matters; 1 needs a person"

    GapTable& matters() { return m_matters; }
    const std::vector<KeptMatter>& all() const { return m_all; }
    void choose(int row);
    void choose(const QString& numberOrId);
    int chosenRow() const; ///< -1: none
    const HoldBook* book() const { return m_book ? &*m_book : nullptr; }
    QString title() const;   ///< of the chosen one
    QString facts() const;   ///< kind, authority, custodian, review, scope
    QString verdict() const;
    QString readBack() const; ///< since when each letter was read back
    HoldMatrixTable& matrix() { return m_matrix; }
    GapTable& letters() { return m_letters; } ///< behind the chosen cell, at most mostListed
    GapTable& steps() { return m_steps; }
    QString lettersTitle() const { return m_lettersTitle; }
    void showBehind(const std::optional<HoldMatrixTable::Behind>& behind); ///< none: what a person has to do
    void searchLetters(); ///< all of the chosen matter; searchWanted() follows
    void openLetter(int row); ///< searchWanted() follows, or told() that it is not known any more
    void keep(const HoldMatter& matter, bool isKept); ///< told() what became of it
    static constexpr qsizetype mostListed = 5'000;

    HoldActsPresenter& acts() { return m_acts; }
    const HoldActsPresenter& acts() const { return m_acts; }
    // Why something may not be done now; empty: it may.
    QString holdBarred() const;
    QString verifyBarred() const;
    QString againBarred() const;
    QString releaseBarred() const;
    bool isCooling() const; ///< released, and its cooling-off is not over
    QString holdAgainBarred() const;
    /// Of the chosen matter as it stands, signed where a key can be had. told() says what became of it.
    void writeCertificate(const QString& path);
    QByteArray lettersCsv() const { return m_book ? holdLettersCsv(*m_book) : QByteArray(); }
    /// Likewise, the ledger.
    void writeLedger(const QString& path);
    HoldLedgerPresenter& ledgers() { return m_ledgers; }
    HoldUpkeepPresenter& upkeep() { return m_upkeep; }

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);
    void searchWanted(const QString& query);

private:
    void readBook();
    void fill();
    void fillLetters();

    HoldsPageParts m_page;
    HoldParts& m_parts;
    HoldActsPresenter m_acts;
    SealedPaperPresenter m_paper;
    HoldLedgerPresenter m_ledgers;
    HoldUpkeepPresenter m_upkeep;
    Phase m_phase = Phase::Loading;
    QString m_failure, m_chosen, m_lettersTitle;
    std::vector<KeptMatter> m_all;
    std::map<QString, std::pair<HoldState, int>> m_states; ///< by id of the matter, as last read: state and red cells
    std::optional<HoldBook> m_book;
    std::optional<HoldMatrixTable::Behind> m_behind;
    std::vector<CommunicationId> m_listed;
    GapTable m_matters, m_letters, m_steps;
    HoldMatrixTable m_matrix;
    QTimer m_later;
    QElapsedTimer m_took;
    quint64 m_sequence = 0;
    bool m_isActive = false, m_isStale = true, m_isReading = false;
};

} // namespace cf::ui
