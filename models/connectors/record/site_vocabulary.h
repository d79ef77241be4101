// How one archive speaks: which site key is which of our fields, what its words for channels and outcomes mean, and its
// time zone. Built from a mapping file, or from nothing, when the names of the profile are understood.
// docs/folder-archive.md describes the file.
#pragma once

#include "models/base/result.h"
#include "models/connectors/record/stated_field.h"
#include "models/domain/enumerations.h"
#include "models/domain/moment.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace cf::connectors {

class SiteVocabulary
{
public:
    /// `mapping` is the text of a mapping file, empty for none. Rejected, with the line number, when any of it is not
    /// understood: an archive read with half a mapping would be wrong in silence. `zone` (an IANA name) holds where the
    /// mapping names none. `usual` is what a kind of repository brings along, in the same form; the mapping wins over it.
    static Result<SiteVocabulary> read(const QString& mapping, const QString& zone, const QString& usual = {});

    /// Nothing when the key is one of the site's own: it becomes an attribute. An entry of the mapping wins over our
    /// names.
    std::optional<StatedField> field(const QString& key) const;
    /// The keys that the mapping has for a field, as normalizedKey() leaves them, sorted; our own names for it are understood besides.
    QStringList keysFor(StatedField field) const;
    /// [ignored]: keys that say nothing of a communication, and become no attribute either.
    bool ignores(const QString& key) const { return m_ignored.contains(normalizedKey(key)); }
    /// [tables]: a value of lines, each a row of columns parted by tabs. None in a column: it is passed over. Null when the
    /// key is no such value.
    const std::vector<std::optional<StatedField>>* table(const QString& key) const;
    QStringList tableKeys() const { return m_tables.keys(); } ///< as normalizedKey() leaves them, in no order
    std::optional<Channel> channel(const QString& word) const;
    std::optional<RecipientRole> role(const QString& word) const;
    /// Unknown for a word nobody knows: the raw word is kept beside it.
    DeliveryState deliveryState(const QString& word) const;
    /// The other way round: what this archive may write for a value, as normalizedKey() leaves it, sorted.
    QStringList wordsFor(Channel channel) const;
    QStringList wordsFor(RecipientRole role) const;
    QStringList wordsFor(DeliveryState state) const; ///< besides codes of SMTP: smtpClassOf()
    std::optional<Moment> moment(const QString& text) const { return readMoment(text, m_zone, m_order); }
    const QTimeZone& zone() const { return m_zone; }
    /// Changes whenever the same index would be read differently.
    QString fingerprint() const { return m_fingerprint; }

private:
    struct Line;
    Result<void> takeText(const QString& mapping);
    Result<void> take(const Line& line);
    Result<void> takeArchive(const Line& line);
    Result<void> takeTable(const Line& line);
    Result<void> takeField(const Line& line);
    Result<void> takeValue(const Line& line);

    QHash<QString, StatedField> m_fields;
    QHash<QString, std::vector<std::optional<StatedField>>> m_tables;
    QSet<QString> m_fieldsOfText, m_ignored;
    QHash<QString, Channel> m_channels;
    QHash<QString, DeliveryState> m_states;
    QHash<QString, RecipientRole> m_roles;
    QTimeZone m_zone = QTimeZone::utc();
    SlashOrder m_order = SlashOrder::Refuse;
    QString m_fingerprint;
    mutable QHash<QString, std::optional<StatedField>> m_seenKeys; ///< keys repeat with every record
};

/// The first digit of the reply codes and enhanced status codes that mean such a state (RFC 3463); empty: none do.
QString smtpClassOf(DeliveryState state);

/// Reads a mapping text for its faults alone: for checking what a person hands in when adding an archive.
Result<void> checkMapping(const QString& mapping);

} // namespace cf::connectors
