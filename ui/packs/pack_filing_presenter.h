// A sealed pack filed back: where it can be filed, the command into the outbox, and what became of each version that was asked to be filed. GUI thread.
// Source: docs/packs.md, "Filing back".
#pragma once

#include "models/evidence/pack/pack_filing_place.h"
#include "models/outbox/outbox.h"
#include "ui/outbox/outbox_words_presenter.h"

#include <QObject>

namespace cf::ui {

/// All of it outlives the presenter. outbox null: nothing is filed.
struct PackFilingParts {
    cache::Cache& cache;
    outbox::Outbox* outbox = nullptr;
    const Clock& clock;
    QTimeZone businessZone;
    QString profile, person;
};

/// Why it can be filed nowhere, and what mends it; empty: it can be.
QString filingBarSentence(const evidence::FilingChoice& choice);
/// "the workspace Fee dispute of Claims archive", "the folder /Packs of Old archive".
QString filingPlaceWords(const FilingPlace& place);
/// "Version 2 in …: Done, receipt 4711; seen there 14:02. Its signature: Done, receipt 4712; not seen there yet."
QString filedPackWords(const FiledPack& filed, const OutboxTelling& telling);
/// As it lies beside the file of the version; empty: it has none.
QByteArray keptPackSignature(const QString& profile, const SealedPack& version);

class PackFilingPresenter : public QObject
{
    Q_OBJECT
public:
    explicit PackFilingPresenter(PackFilingParts parts, QObject* parent = nullptr);

    /// Of this pack, from now on. workspace: native id of what it is about; empty: of none.
    void look(const Pack& pack, const QString& workspace);
    void clear();

    bool isKnown() const { return m_choice && (m_isFiledRead || !m_unread.isEmpty()); } ///< it was looked at where it can be filed, and what was
    /// A sentence why nothing of the pack can be filed; empty: a sealed version can be.
    QString barred() const;
    QString ahead() const; ///< where it can be filed once it is sealed, or why it cannot
    const std::vector<FilingPlace>& places() const;
    /// Why this version cannot be filed in this place; empty: it can be.
    QString barred(int version, int place) const;
    /// What became of those that were asked to be filed, the newest first.
    const std::vector<FiledPack>& filed() const { return m_filed; }
    OutboxTelling telling() const;

    /// Into the outbox, from where it leaves by itself; told().
    void file(int version, int place);

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);
    void refused(const QString& sentence); ///< nothing lies in the outbox; told() as well
    void asked(const QString& command); ///< it lies in the outbox under this key

private:
    QString askedBar(int version, const FilingPlace& place) const; ///< what was asked for already stands against it; empty: nothing
    void readFiled();
    void submit(const Pack& pack, const SealedPack& one, const QByteArray& bytes, const FilingPlace& where);

    PackFilingParts m_parts;
    Pack m_pack;
    QString m_workspace;
    std::optional<evidence::FilingChoice> m_choice;
    std::vector<FiledPack> m_filed;
    QString m_unread; ///< why what was asked to be filed could not be read; empty: it could be, or was not tried yet
    bool m_isFiledRead = false, m_isReading = false;
    quint64 m_sequence = 0, m_filedSequence = 0;
};

} // namespace cf::ui
