// The traps of data model 7.6, by its numbers. Where the cache has no column for what a trap is about (holds, access, retention), the
// record carries it as attributes, as an archive's index would; see docs/estate.md.
#include "app/sandbox/estate/estate_generator.h"

namespace cf::estate {

namespace {

void reconsider(EstateRecord& r, qint64 utc, Written written)
{
    r.sent = berlinTime(r.ink, utc, written);
    r.known = r.knownAsIs = std::min(r.sent.utc + msInDay, readUntil);
    r.earlierTitle = {};
    for (MadeLeg& leg : r.legs) {
        leg.events.clear();
        conclude(leg);
    }
}

void useChannel(EstateRecord& r, Channel channel)
{
    for (MadeLeg& leg : r.legs) {
        leg.channel = channel;
        leg.events.clear();
        conclude(leg);
    }
    for (MadeEnvelope& envelope : r.envelopes) {
        envelope.channel = channel;
    }
}

/// Other bytes than those its number stands for otherwise.
quint64 ownKey(const EstateRecord& r) { return r.number * 4 + 3; }

void hideText(EstateRecord& r)
{
    r.renditions[0].contentKey = ownKey(r);
    r.renditions[0].textState = TextState::NoText;
    r.renditions[0].body = {};
}

/// One rendition, intact and with text.
MadeRendition& soleText(EstateRecord& r, Text fallback)
{
    r.renditions.keep(1);
    MadeRendition& file = r.renditions[0];
    file.content = ContentState::Present;
    file.textState = TextState::Extracted;
    if (file.body.empty()) {
        file.body = fallback;
        file.contentKey = ownKey(r);
    }
    return file;
}

void append(EstateRecord& r, Text words)
{
    MadeRendition& file = soleText(r, "Letter");
    file.contentKey = ownKey(r);
    file.body = r.ink.put(file.body).put(words).taken();
}

} // namespace

/// Package members and the predecessors of corrections and reissues, which are records of their own.
void EstateGenerator::relate(quint64 number, EstateRecord& r) const
{
    const int next = trapOf(m_seed, number + 1);
    if (next == 8) {
        r.state = CommunicationState::Corrected;
    } else if (next == 9 && number > 0) {
        r.relations.add({RelationKind::ReissueOf, documentIdOf(r.ink, sourceOf(number - 1))});
    }
    for (quint64 back = 0; back < 4 && back <= number; ++back) {
        if (trapOf(m_seed, number - back) == 6 && (back == 0 || r.trap == 0) && !r.isCopy) {
            useChannel(r, Channel::Print);
            r.package = r.ink.put("PKG-").number(number - back, 8).taken();
            r.envelopes[0] = {number - back, r.ink.put("E-").number(number - back, 9).taken(), {}, Channel::Print};
            for (MadeLeg& leg : r.legs) {
                leg.address = leg.address.empty() ? "Postfach 7, 10115 Berlin" : leg.address;
                addEvent(r.ink, leg, DeliveryState::ReturnedMail, "RETURNED", r.sent.utc + 8 * msInDay, r.known, "refused");
                conclude(leg);
            }
        }
    }
}

void EstateGenerator::spring(EstateRecord& r) const
{
    Dice dice(m_seed, Subject::Trap, r.number);
    springParties(r, dice);
    springContent(r);
    springNotes(r, dice);
}

void EstateGenerator::springParties(EstateRecord& r, Dice& dice) const
{
    Ink& ink = r.ink;
    MadeLeg& first = r.legs[0];
    const auto trio = [&](Channel channel) {
        while (r.legs.size() < 3) {
            MadeLeg& leg = r.legs.add(MadeLeg(first));
            const quint64 number = customerOf(dice, r.number) / 20 * 20 + 9 + r.legs.size();
            Customer to = customer(m_seed, m_vocabulary, ink, number);
            if (to.id == first.customer) {
                to = customer(m_seed, m_vocabulary, ink, number + 5);
            }
            leg.customer = to.id;
            leg.recipient = to.name;
            leg.email = to.email;
            leg.role = RecipientRole::Joint;
        }
        useChannel(r, channel);
    };
    switch (r.trap) {
    case 3:
        trio(Channel::Print);
        for (MadeLeg& leg : r.legs) {
            leg.envelope = 0;
            addDelivery(dice, ink, leg, r.sent.utc, r.known);
        }
        r.envelopes[0].household = ink.put("HH-T").number(r.number, 8).taken();
        break;
    case 4:
        first.email = first.email.empty() ? "family@de.example.org" : first.email;
        trio(Channel::Email);
        break;
    case 7: r.batch = "RUN-0001"; break;
    case 8:
    case 9: {
        const Text before = documentIdOf(ink, sourceOf(r.number == 0 ? 0 : r.number - 1));
        r.documentId = documentIdOf(ink, r.number);
        r.relations.add({r.trap == 8 ? RelationKind::Corrects : RelationKind::ReissueOf, before});
        if (r.trap == 9) {
            r.attributes.add({"Original date", ink.said(r.sent.text.substr(0, 10))});
        }
        break;
    }
    case 10: // the same customer, written as another system does and under the name of before
        r.attributes.add({"Former customer", first.customer});
        first.customer = ink.put("C-").number(customerOf(dice, r.number)).taken();
        first.recipient = ink.put(first.recipient).put('-').put(m_vocabulary.family(dice.next())).taken();
        first.email = "family@de.example.org";
        break;
    case 13:
        useChannel(r, first.channel);
        r.state = CommunicationState::Suppressed;
        addEvent(ink, first, DeliveryState::SuppressedAddress, "SUPPRESSED", r.sent.utc, r.known, "deceased");
        conclude(first);
        break;
    case 14:
        useChannel(r, Channel::Email);
        first.email = first.email.empty() ? "late@de.example.org" : first.email;
        addEvent(ink, first, DeliveryState::AcceptedByRecipientServer, "delivery", r.sent.utc + 60'000, r.known);
        addEvent(ink, first, DeliveryState::BouncedHard, "5.1.1", r.sent.utc + 3 * msInDay, r.known, "delayed bounce");
        conclude(first);
        break;
    case 15: {
        useChannel(r, Channel::Print);
        MadeEvent& late = addEvent(ink, first, DeliveryState::ReturnedMail, "RETURNED", r.sent.utc + 5 * msInDay, r.known, "moved");
        late.received = r.sent.utc + 60 * msInDay;
        late.known = std::max(r.known, std::min(r.sent.utc + 61 * msInDay, readUntil));
        conclude(first);
        break;
    }
    case 16: {
        static constexpr qint64 hours[] = {1'711'852'200'000, 1'729'996'200'000, 1'711'929'600'000, 1'711'926'000'000};
        // 2024-03-31T02:30 (skipped), 2024-10-27T02:30 (double), 2024-04-01T00:00, 2024-03-31T23:00
        reconsider(r, hours[r.number / trapEvery % 4], Written::Zoneless);
        break;
    }
    case 18: first.customer = "C-9000018"; break; // more than any server lists
    case 30:
        useChannel(r, Channel::Email);
        first.email = first.email.empty() ? "skew@de.example.org" : first.email;
        addEvent(ink, first, DeliveryState::AcceptedByProvider, "send", r.sent.utc, r.known);
        addEvent(ink, first, DeliveryState::AcceptedByRecipientServer, "delivery", r.sent.utc - 95'000, r.known);
        conclude(first);
        break;
    case 31:
        first.customer = "SEED-0007";
        first.recipient = "Test Empfänger";
        break;
    case 33: first.recipient = "=HYPERLINK(\"http://example.org\";\"Click\")"; break;
    default: break;
    }
}

void EstateGenerator::springContent(EstateRecord& r) const
{
    Ink& ink = r.ink;
    MadeRendition& file = r.renditions[0];
    const auto another = [&](RenditionRole role, Text version) -> MadeRendition& {
        MadeRendition& second = r.renditions.add(MadeRendition(soleText(r, "Statement")));
        second.role = role;
        second.version = version;
        second.contentKey = r.number * 4 + 2;
        return second;
    };
    switch (r.trap) {
    case 1: {
        MadeRendition& current = another(RenditionRole::Rerender, "3");
        r.renditions[0].version = "2"; // this one was sent
        current.path = ink.put(current.path).put(";3").taken();
        current.body = ink.put(current.body).put("\nVersion three amended").taken();
        break;
    }
    case 2: {
        MadeRendition& mail = another(RenditionRole::HtmlMail, {});
        mail.mime = "text/html";
        mail.format = "html";
        mail.path = ink.put(r.renditions[0].path).put(".html").taken();
        mail.fileName = mail.path.substr(mail.path.rfind('/') + 1);
        break;
    }
    case 8: append(r, "\nCorrected"); break;
    case 7: file.path = ink.put(file.path).put(".again.").put(file.format).taken(); break;
    case 23:
        file.content = ContentState::Missing;
        r.attributes.add({"Disposition", "Destroyed, metadata kept"});
        break;
    case 24:
        file.format = "afp";
        file.mime = "application/vnd.ibm.modcap";
        hideText(r);
        file.textState = TextState::Unsupported;
        break;
    case 25:
        file.pages = r.number / trapEvery % 2 == 0 ? 4000 : 0;
        file.bytes = file.pages > 0 ? 40 * 1024 * 1024 : 0;
        if (file.pages == 0) {
            hideText(r);
        }
        break;
    case 26:
        soleText(r, {}).contentKey = ~quint64(0);
        file.body = "General terms and conditions\nThey are the same for everybody.";
        file.bytes = 88'000;
        file.pages = 6;
        file.mime = "application/pdf";
        file.format = "pdf";
        break;
    case 27: {
        MadeRendition& again = another(RenditionRole::Rerender, {});
        again.path = ink.put(r.renditions[0].path).put(".rerender.pdf").taken();
        break;
    }
    case 28: {
        static constexpr Text names[] = {"שרה כהן", "أحمد علي", "Rene\u0301e Mu\u0308ller", "김민준", "Łukasz Żółć"};
        r.legs[0].recipient = names[r.number / trapEvery % std::size(names)];
        append(r, "\n\U0001F44D ｆｕｌｌ ｗｉｄｔｈ ﬁne");
        break;
    }
    case 29:
        useChannel(r, Channel::Sms);
        r.attributes.add({"Segments", "3"});
        r.attributes.add({"Sender", "NORTHGATE"});
        break;
    case 34:
        append(r, "\n4111 1111 1111 1111, diagnosis F32.1");
        r.renditions[0].fileName = ink.put("4111111111111111_").number(r.number).put('.').put(file.format).taken();
        break;
    default: break;
    }
}

void EstateGenerator::springNotes(EstateRecord& r, Dice& dice) const
{
    const auto note = [&](Text name, Text value) { r.attributes.add({name, value}); };
    switch (r.trap) {
    case 5: note("Inserts", "INS-0042; INS-0107"); break;
    case 11:
        r.usages[0].version = 1; // taken again after years
        note("Template version there", "DM 1.0, AS A");
        break;
    case 12:
        r.usages[0].approvedBy = m_vocabulary.family(dice.next());
        note("Approved on", r.ink.said("2025-12-30"));
        note("Block not approved", "BLK-0815");
        break;
    case 17: note("Access", "Legal department only"); break;
    case 19:
        r.known = r.knownAsIs = std::min(r.sent.utc + 45 * msInDay, readUntil);
        for (MadeLeg& leg : r.legs) {
            for (MadeEvent& event : leg.events) {
                event.known = std::max(event.known, r.known);
            }
        }
        r.earlierTitle = {};
        note("Indexed late", "45 days");
        break;
    case 20:
        note("Hold", "LIT-2025-001");
        note("Erasure requested", "2025-11-03");
        note("Processing restricted", "yes");
        break;
    case 21:
        note("Hold", "LIT-2025-001");
        note("Hold", "AUD-2024-017");
        break;
    case 22:
        note("Retention by policy", "10 years");
        note("Retention by repository", "6 years");
        note("Retention by document", "event missing");
        break;
    case 31: note("Output", "PROOF"); break;
    case 32: note("External hold", "REG-4711"); break;
    case 35: note("Access", "Role withdrawn"); break;
    default: break;
    }
}

} // namespace cf::estate
