// What is kept up for the chosen matter: how often a certificate is made by itself, which were made and whether their files are as they were, and what makes up for repositories that do not
// enforce the hold. GUI thread.
#pragma once

#include "ui/handovers/gap_table_presenter.h"
#include "ui/holds/hold_upkeep_words_presenter.h"

namespace cf::ui {

class HoldUpkeepPresenter : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the presenter. directory: of the certificates; empty: nobody looks at their files.
    HoldUpkeepPresenter(HoldParts& parts, QString directory, QObject* parent = nullptr);

    void set(const HoldBook* book); ///< null: no matter is chosen
    QDate today() const;
    GapTable& certificates() { return m_certificates; }
    GapTable& controls() { return m_controls; }
    bool isReleased() const { return m_book && m_book->kept.isReleased(); }
    CertificatePace pace() const { return m_book ? certificatePace(m_book->kept) : CertificatePace::Never; }
    QString trouble() const; ///< a certificate that could not be made; empty: none
    QString where() const;   ///< the folder of the files
    /// Repositories that may be made up for, with their class, and those that are although they enforce the hold by now: id and words.
    std::vector<std::pair<RepositoryId, QString>> needing() const;
    bool isNeeding(const RepositoryId& repository) const; ///< false: there is at most something to end
    std::optional<CompensatingControl> controlOf(const RepositoryId& repository) const;
    std::optional<CompensatingControl> controlAt(int row) const;
    /// told() says what became of it.
    void setPace(CertificatePace pace);
    void note(const CompensatingControl& control);
    void end(const RepositoryId& repository, const QString& reason);

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);

private:
    void fill();
    void keep(MatterDeed deed, const QJsonObject& toldOfIt, const QString& sentence);

    HoldParts& m_parts;
    QString m_directory;
    std::optional<HoldBook> m_book;
    std::vector<MadeCertificate> m_made, m_asked, m_lookedAt; ///< whose files are, and were looked at
    std::vector<CertificateFile> m_files;            ///< of m_lookedAt
    std::vector<RepositoryId> m_listed;
    GapTable m_certificates, m_controls;
};

/// The step by which it is noted, or ended.
QJsonObject controlStep(const HoldBook& book, const CompensatingControl& control);
QJsonObject controlEndStep(const HoldBook& book, const RepositoryId& repository, const QString& reason);

} // namespace cf::ui
