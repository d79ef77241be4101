// What is put into a snapshot, as it is being chosen: what was chosen last time, and how many files and versions it comes to. GUI thread. Source: journey R6.
#pragma once

#include "ui/preservation/preservation_presenter.h"
#include "ui/preservation/snapshot_presenter.h"

#include <QTimer>

namespace cf::ui {

struct SnapshotChoice {
    evidence::SnapshotFiles files = evidence::SnapshotFiles::All;
    QString query; ///< as written, of the files of letters
    evidence::SnapshotVersions versions = evidence::SnapshotVersions::All;
    QString templates;   ///< as written: names with commas between them
    QStringList leftOut; ///< repositories, by name
    friend bool operator==(const SnapshotChoice&, const SnapshotChoice&) = default;
};

class SnapshotChoicePresenter : public QObject
{
    Q_OBJECT
public:
    static constexpr int pauseMs = 400; ///< after the last key, before it is counted
    /// `parts` outlive it. The choice is that of last time.
    explicit SnapshotChoicePresenter(const PreservationParts& parts, QObject* parent = nullptr);
    ~SnapshotChoicePresenter() override; ///< interrupts the counting

    const SnapshotChoice& choice() const { return m_choice; }
    void choose(const SnapshotChoice& choice);
    const std::vector<evidence::SnapshotPlace>& places() const { return m_places; } ///< by name; none before placesRead()
    bool isCounting() const { return m_isStale || m_interrupt; }
    QString reachText() const; ///< "995 files and 41 versions of 12 templates and parts", or why it cannot be kept
    QString scopeText() const; ///< of the letters that a query finds, or of the repositories: complete to when
    QStringList leftOut() const; ///< a sentence each
    bool mayKeep() const { return m_reach && !isCounting() && m_reach->files + m_reach->versions > 0; }
    /// What is to be kept; the choice is remembered.
    evidence::SnapshotWish wish();

Q_SIGNALS:
    void placesRead();
    void changed();

private:
    void readPlaces();
    void count();
    evidence::SnapshotWish wished() const;
    void remember() const;
    TimeTelling telling() const;

    PreservationParts m_parts;
    SnapshotChoice m_choice;
    std::vector<evidence::SnapshotPlace> m_places;
    bool m_arePlacesRead = false;
    QTimer m_wait;
    std::optional<evidence::SnapshotReach> m_reach;
    std::optional<Error> m_error; ///< of the counting
    std::shared_ptr<store::Interrupt> m_interrupt; ///< while it counts
    bool m_isStale = true;
};

} // namespace cf::ui
