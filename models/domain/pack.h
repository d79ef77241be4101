// A pack: the answer to a complaint or inquiry as one file – letters, statements, policies, forms, notes and decisions in an order, redacted where
// it must be, sealed. While it is a draft its composition is changed step by step; a sealed version never changes. Source: docs/packs.md; capabilities
// 33, 34; journeys S2, S4.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"

#include <QDate>
#include <QJsonObject>

namespace cf {

/// What may not be read in a pack. Of a document with pages it is a box, of one that is text a run of characters.
struct PackRedaction {
    int page = 0;     ///< of the item, from 0; -1: of text
    QRectF box;       ///< points from the top left of the page
    int from = 0, length = 0; ///< UTF-16 units of the text
    QString code;     ///< why: "third-party", see packRedactionCodes()
    QString person;
    friend bool operator==(const PackRedaction&, const PackRedaction&) = default;
};
QStringList packRedactionCodes(); ///< "third-party", "special-category", "secret", "privileged", "security", "out-of-scope"

/// What redactions are tied to, so that boxes and runs never hide what stands elsewhere by now: SHA-256 of a document; where a part of a larger file, or text, is
/// redacted also which pages these are, and the text. pageFrom from 1.
QByteArray redactedState(const QByteArray& sha256, std::optional<int> pageFrom, std::optional<int> pageCount, const QString& text);

enum class PackItemKind { Record, Note, Decision };
QLatin1StringView codeOf(PackItemKind kind); ///< "record", "note", "decision"; stable, stored

struct PackItem {
    PackItemKind kind = PackItemKind::Record;
    QString key;                   ///< what it is, once in a pack: the communication's id, or where a note comes from
    CommunicationId communication; ///< of a record
    QString documentId, title, type;
    std::optional<UtcMs> at;       ///< when it was sent, said or decided
    QString day;                   ///< "2026-03-05", as its source wrote it, where it told no more than the day; `at` is then its first instant there
    QString text, who, source;     ///< of notes and decisions: the words, whose, which system and what there
    QString slot;                  ///< the requirement a person put it under; empty: the first that it fits
    std::vector<PackRedaction> redactions;
    QByteArray redacted;           ///< redactedState() of what the redactions are of; empty without any, and of notes
    friend bool operator==(const PackItem&, const PackItem&) = default;
};

/// On whose authority it goes out. Nobody is Self by default: it is said.
enum class PackAuthorityKind { NotTold, Self, PowerOfAttorney, Regulator, Court };
QLatin1StringView codeOf(PackAuthorityKind kind); ///< "not-told", "self", "power-of-attorney", "regulator", "court"
std::optional<PackAuthorityKind> packAuthorityNamed(QStringView word);
struct PackAuthority {
    PackAuthorityKind kind = PackAuthorityKind::NotTold;
    QString holder;             ///< who asks: the lawyer, the authority
    QString document;           ///< id of the power of attorney, order or letter
    std::optional<QDate> until; ///< its last day; of a power of attorney
    QString account;            ///< it covers this one alone; empty: all
    friend bool operator==(const PackAuthority&, const PackAuthority&) = default;
};
/// Why something may not go out on it, on this day; nothing: it may.
enum class PackAuthorityFault { NotTold, NoHolder, NoDocument, NoExpiry, Expired };
QLatin1StringView codeOf(PackAuthorityFault fault); ///< "authority-not-told", "authority-no-holder", "authority-no-document", "authority-no-expiry", "authority-expired"
std::optional<PackAuthorityFault> faultOf(const PackAuthority& authority, QDate today);

/// What changes while a pack is a draft.
struct PackComposition {
    QString checklist; ///< its id
    std::vector<PackItem> items;
    PackAuthority authority;
    friend bool operator==(const PackComposition&, const PackComposition&) = default;
    const PackItem* find(const QString& key) const;
    PackItem* find(const QString& key);
};
QByteArray written(const PackComposition& composition);
/// Protocol: nothing that written() gave.
Result<PackComposition> readPackComposition(const QByteArray& json);

enum class PackSubjectKind { Dispute, Workspace, Case, Record };
QLatin1StringView codeOf(PackSubjectKind kind); ///< "dispute", "workspace", "case", "record"
std::optional<PackSubjectKind> packSubjectNamed(QStringView word);
struct PackSubject {
    PackSubjectKind kind = PackSubjectKind::Case;
    QString name; ///< of the dispute or case, id of the workspace, document id of the record
    friend bool operator==(const PackSubject&, const PackSubject&) = default;
};

/// A version that was sealed. It stays as it is, whatever becomes of the pack.
struct SealedPack {
    int number = 1;
    UtcMs at = 0;
    QString person, reason;        ///< reason: why it was sealed though something mandatory was missing; else empty
    QString why;                   ///< why there is another version; empty for the first
    PackComposition composition;
    QByteArray manifest;           ///< JSON, as it lies in the file
    QString file;                  ///< name in the profile's folder of packs
    qint64 bytes = 0;
    QByteArray sha256;             ///< of the file
    QString key;                   ///< public key it was signed with; empty: it has no signature
    friend bool operator==(const SealedPack&, const SealedPack&) = default;
};

/// Who was given which version.
struct PackDisclosure {
    int version = 1;
    UtcMs at = 0;
    QString person, to, manner;    ///< person: who gave it; manner: "letter", "portal", as told
    PackAuthority authority;
    friend bool operator==(const PackDisclosure&, const PackDisclosure&) = default;
};

struct Pack {
    QString id;     ///< "PK-" and what derives from its subject and beginning
    PackSubject subject;
    QString title, person;
    UtcMs created = 0, changed = 0;
    PackComposition composition;
    QString undoes, redoes; ///< what undoing and doing again would change, a code; empty: nothing
    std::vector<SealedPack> versions;        ///< oldest first
    std::vector<PackDisclosure> disclosures; ///< oldest first
    friend bool operator==(const Pack&, const Pack&) = default;
    /// Sealed, and not changed since.
    bool isSealed() const { return !versions.empty() && versions.back().composition == composition; }
};

} // namespace cf
