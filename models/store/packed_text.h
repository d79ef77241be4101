// Long texts as they lie in a database: a zstd frame, made with a dictionary of texts like it when there is one, or plain UTF-8
// (which no frame's magic number is). Letters made from templates share most of their words, so that a dictionary halves them once more.
//
// text_dictionary (id, texts, data): id is zstd's, and every frame names the one it needs; texts: how many there were when it was made.
// Dictionaries are never changed, and removed only where the words of an erased letter may stand in them: such a one has -1 texts, is read and packs nothing more. Errors: Storage for what SQLite says, Protocol for a frame that cannot be read.
#pragma once

#include "models/store/database.h"

#include <vector>

namespace cf::store {

/// Belongs to one thread.
class TextPacker
{
public:
    explicit TextPacker(const QByteArray& dictionary = {});
    ~TextPacker();
    Q_DISABLE_COPY_MOVE(TextPacker)
    QByteArray pack(QByteArrayView utf8);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// With the newest dictionary of the database.
Result<QByteArray> packed(Database& database, QByteArrayView utf8);
Result<QByteArray> unpacked(Database& database, const QByteArray& packed);
qint64 unpackedSize(const QByteArray& packed); ///< as it says itself
qint64 dictionaryOf(const QByteArray& packed);  ///< id of the one it needs; 0: none

/// The newest; empty when there is none.
Result<QByteArray> newestDictionary(Database& database);
/// Whether one made from so many texts would serve better than the newest.
Result<bool> wantsDictionary(Database& database, qint64 texts);
/// Within a transaction; about 0.3 s. `samples`: some megabytes of texts, UTF-8. False when they have too little in common.
Result<bool> addDictionary(Database& database, const std::vector<QByteArray>& samples, qint64 texts);

} // namespace cf::store
