// What the index is told of the words and identifiers of one communication.
#pragma once

#include "models/index/segment_builder.h"

namespace cf::search {

/// As known now. UTF-8, folded (models/base/text.h); parts that do not belong together are parted by " ¶ ".
struct DocumentWords {
    QByteArray title, facts, body; ///< facts and body in the order searchableWords() puts them
    QByteArray recipients, addresses; ///< of the legs
    /// As they are compared: account, batch, case, claim, document, event, loan, package, policy, workspace, then of each leg
    /// customer, e-mail address, phone, envelope, household; those that are there.
    std::vector<std::pair<index::Field, QByteArray>> identifiers;
};

inline std::vector<index::Stream> wordStreams(const DocumentWords& words)
{
    const QByteArray split = ' ' + index::columnBreak.toByteArray() + ' ';
    std::vector<index::Stream> streams;
    streams.reserve(words.identifiers.size() + 4);
    for (const auto& [field, identifier] : words.identifiers) {
        streams.push_back({field, identifier});
    }
    streams.push_back({index::Field::Address, words.addresses});
    streams.push_back({index::Field::Recipient, words.recipients});
    streams.push_back({index::Field::Title, words.title});
    streams.push_back({index::Field::Text, words.title + split + words.facts + split + words.body});
    return streams;
}

} // namespace cf::search
