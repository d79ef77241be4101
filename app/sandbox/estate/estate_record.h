// One communication of the estate, as its generator hands it out. All texts are views: into the ink of the record or into what
// never changes.
#pragma once

#include "app/sandbox/estate/estate_time.h"
#include "app/sandbox/estate/vocabulary.h"
#include "models/domain/communication.h"

#include <array>

namespace cf::estate {

/// A list of at most N; more are left out.
template <class T, size_t N>
class Few
{
public:
    T& add(T value = {})
    {
        T& place = m_items[m_size < N ? m_size++ : N - 1];
        place = std::move(value);
        return place;
    }
    void clear() { m_size = 0; }
    void keep(size_t first) { m_size = std::min(m_size, first); }
    size_t size() const { return m_size; }
    T& operator[](size_t i) { return m_items[i]; }
    const T& operator[](size_t i) const { return m_items[i]; }
    T* begin() { return m_items.data(); }
    T* end() { return m_items.data() + m_size; }
    const T* begin() const { return m_items.data(); }
    const T* end() const { return m_items.data() + m_size; }

private:
    std::array<T, N> m_items{};
    size_t m_size = 0;
};

struct MadeEvent {
    DeliveryState state = DeliveryState::Unknown;
    Text code, reason, source;
    Time at;
    qint64 received = 0; ///< UTC; 0: not stated
    qint64 known = 0;    ///< UTC: when the archive's reader learnt of it
};

struct MadeLeg {
    Text customer, recipient, address, email, phone, platform;
    Text channelReason; ///< "": not told
    RecipientRole role = RecipientRole::Holder;
    Channel channel = Channel::Print;
    int envelope = 0; ///< index into envelopes
    Few<MadeEvent, 8> events; ///< by time
    /// What follows from the events; DeliveryState::Unknown without any.
    DeliveryState state = DeliveryState::Unknown;
    Text reason;
    qint64 deliveredUtc = 0, deliveredWall = 0; ///< 0: never
};

struct MadeEnvelope {
    quint64 owner = 0; ///< number of the record whose envelope it is; its own, but in a package
    Text code, household;
    Channel channel = Channel::Print;
};

struct MadeRendition {
    RenditionRole role = RenditionRole::ArchivedOriginal;
    Text path, version, fileName, mime, format;
    qint64 bytes = 0;
    int pages = 1;
    quint64 contentKey = 0; ///< the same key, the same bytes
    ContentState content = ContentState::Present;
    TextState textState = TextState::Extracted;
    Text body; ///< "" unless extracted
};

struct MadeUsage {
    int tmpl = 0;    ///< of templateCount
    int version = 1; ///< from 1
    Text approvedBy;
};

struct MadeRelation {
    RelationKind kind = RelationKind::Corrects;
    Text target;
};

struct EstateRecord {
    EstateRecord() = default;
    Q_DISABLE_COPY(EstateRecord)

    quint64 number = 0;
    quint64 source = 0; ///< whose rolls it was made of: its own number, or that of a record it repeats
    int trap = 0;       ///< of data model 7.6, 1 to 35; 0: none
    bool isCopy = false; ///< the communication of `source`, lying in a second repository
    bool conflicts = false; ///< and there something else is said of it

    int repository = 0; ///< of repositoryCount
    Tongue tongue = Tongue::German;
    Text documentId, title, type, purpose, campaign, batch, unit, brand, language;
    Text account, policy, claim, caseId, loan, package, retentionClass, cycle;
    Text event, eventKind; ///< "": nothing tells what set it off
    CommunicationState state = CommunicationState::Archived;
    Time happened; ///< that event; not known: not told
    Time issued, sent;
    qint64 known = 0;        ///< UTC: since when the archive's reader knows it
    Text earlierTitle;       ///< "": it was never known otherwise
    qint64 knownAsIs = 0;    ///< UTC: since when as it is now; `known`, but with an earlier title
    Few<MadeLeg, 4> legs;
    Few<MadeEnvelope, 4> envelopes;
    Few<MadeRendition, 3> renditions;
    Few<MadeUsage, 2> usages;
    Few<MadeRelation, 2> relations;
    Few<std::pair<Text, Text>, 6> attributes;

    Ink ink;
};

} // namespace cf::estate
