// Makes record k of seed S from (S, k) alone: no state is carried from record to record, so that any record can be made at any time,
// in any order and in any number of threads.
#pragma once

#include "app/sandbox/estate/estate_plan.h"

namespace cf::estate {

/// Immutable after construction, which takes some 50 ms.
class EstateGenerator
{
public:
    explicit EstateGenerator(quint64 seed);
    /// Overwrites `record`, whose views stay valid until it is made again or this generator is destroyed.
    void make(quint64 number, EstateRecord& record) const;

    static constexpr int sentences = 5;
    /// What a version of a template says to everybody, at each of five places.
    Text sentence(Tongue tongue, int tmpl, int version, int place) const;

    quint64 seed() const { return m_seed; }
    const Vocabulary& vocabulary() const { return m_vocabulary; }

private:
    quint64 sourceOf(quint64 number) const;
    bool isSecondCopy(quint64 number) const;
    void compose(EstateRecord& record) const;
    void addLegs(Dice& dice, EstateRecord& record, const Customer& first) const;
    void addRenditions(Dice& dice, EstateRecord& record, const Customer& first) const;
    void relate(quint64 number, EstateRecord& record) const;
    /// In traps.cpp: what makes the record the trap it is.
    void addOrigins(EstateRecord& record) const;
    void spring(EstateRecord& record) const;
    void springParties(EstateRecord& record, Dice& dice) const;
    void springContent(EstateRecord& record) const;
    void springNotes(EstateRecord& record, Dice& dice) const;

    Text letterText(Dice& dice, EstateRecord& record, const Customer& customer, int words) const;

    static constexpr int wordings = 4;
    quint64 m_seed;
    Vocabulary m_vocabulary;
    std::string m_sentences; ///< what each version of a template says to everybody
    std::vector<quint32> m_sentenceEnds;
};

Text documentIdOf(Ink& ink, quint64 source);

/// Adds what happened to the leg after it was sent, and what follows from it.
void addDelivery(Dice& dice, Ink& ink, MadeLeg& leg, qint64 sentUtc, qint64 known);
MadeEvent& addEvent(Ink& ink, MadeLeg& leg, DeliveryState state, Text code, qint64 utc, qint64 known, Text reason = {});
/// Puts the events in order of time; the last one decides.
void conclude(MadeLeg& leg);

} // namespace cf::estate
