// What all records draw from: the volumes of data model 7.7, the templates, repositories, types and customers. Everything grows with
// the record's number, never with how many are asked for.
#pragma once

#include "app/sandbox/estate/estate_record.h"

namespace cf::estate {

inline constexpr int repositoryCount = 3;
inline constexpr int templateCount = 600;
inline constexpr int mostVersions = 12;  ///< of a template; 8 on average
inline constexpr quint64 trapEvery = 2'000; ///< each trap once in so many records: 0.05 %

Text repositoryName(int repository);

/// 70 % statements and bills, 20 % notices, 10 % correspondence.
enum class Kind { Statement, Notice, Correspondence };
Kind kindOf(int tmpl);
Text templateCode(int tmpl); ///< "STM-0042"
Text typeOf(int tmpl);
Text unitOf(int tmpl);
int versionCount(int tmpl);
int versionAt(int tmpl, qint64 day);
Text tongueCode(Tongue tongue); ///< "de"

/// Which trap a record is: each of 35 exactly once in every 2,000 from a multiple of 2,000 on. 0: none.
int trapOf(quint64 seed, quint64 number);

/// A customer as the record `number` might have one: of the first number / 5, most of them of the fifth that is active.
quint64 customerOf(Dice& dice, quint64 number);

struct Customer {
    quint64 number = 0;
    Tongue tongue = Tongue::German;
    Text id, name, address, email, phone;
    Text household; ///< "": lives alone; about 3 in one, 9 customers of 20 in one
};
/// Members of a household share the family name and the address.
Customer customer(quint64 seed, const Vocabulary& vocabulary, Ink& ink, quint64 number);

} // namespace cf::estate
