// What changes a pack while it is put together.
#include "ui/packs/packs_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

void PacksPresenter::change(const PackComposition& composition, const QString& deed)
{
    if (!isOpen() || m_sealer.isRunning() || composition == m_pack.composition) {
        return;
    }
    m_pack.composition = composition; // shown at once; what the disk says comes after it
    ++m_pending;
    deliver(m_parts.seal.desk.changePack(m_pack.id, composition, deed, m_parts.person, m_parts.seal.clock.now()), this, [this](const Result<Pack>& kept) {
        if (--m_pending == 0 || !kept) {
            take(kept);
        }
    });
    Q_EMIT changed();
}

void PacksPresenter::add(const PackItem& item)
{
    if (m_pack.composition.find(item.key)) {
        Q_EMIT told(tr("It is in the pack already"));
        return;
    }
    PackComposition made = m_pack.composition;
    // Behind the last one of its requirement, so that what belongs together stays together.
    auto place = made.items.end();
    for (auto at = made.items.begin(); at != made.items.end(); ++at) {
        if (!item.slot.isEmpty() && at->slot == item.slot) {
            place = at + 1;
        }
    }
    made.items.insert(place, item);
    change(made, u"add"_s);
}

void PacksPresenter::add(const QStringList& documents) { addNext(m_pack.id, documents, 0); }

void PacksPresenter::addNext(const QString& pack, QStringList documents, int added)
{
    if (pack != m_pack.id) { // another one was opened meanwhile: what is left is not for it
        Q_EMIT told(tr("%Ln not added: another pack was opened", nullptr, int(documents.size())));
        return;
    }
    if (documents.isEmpty()) {
        Q_EMIT told(tr("%Ln added to %1", nullptr, added).arg(m_pack.title));
        return;
    }
    const QString id = documents.takeFirst().trimmed();
    deliver(evidence::packItemOf(m_parts.cache, id), this, [this, pack, id, documents, added](const Result<PackItem>& item) {
        if (pack != m_pack.id) {
            addNext(pack, QStringList{id} + documents, added);
            return;
        }
        if (!item) {
            Q_EMIT told(item.error().kind == ErrorKind::NotFound   ? tr("No document is called %1").arg(id)
                        : item.error().kind == ErrorKind::Conflict ? tr("Several documents are called %1").arg(id)
                                                                   : errorText(item.error()));
            return;
        }
        const bool isNew = !m_pack.composition.find(item->key);
        add(*item);
        addNext(pack, documents, added + (isNew ? 1 : 0));
    });
}

void PacksPresenter::remove(const QString& key)
{
    PackComposition made = m_pack.composition;
    std::erase_if(made.items, [&](const PackItem& one) { return one.key == key; });
    change(made, u"remove"_s);
}

void PacksPresenter::move(const QString& key, int by)
{
    const auto at = std::ranges::find(m_pack.composition.items, key, &PackItem::key);
    if (at != m_pack.composition.items.end()) {
        moveTo(key, int(at - m_pack.composition.items.begin()) + by);
    }
}

void PacksPresenter::moveTo(const QString& key, int place)
{
    PackComposition made = m_pack.composition;
    const auto at = std::ranges::find(made.items, key, &PackItem::key);
    if (at == made.items.end()) {
        return;
    }
    const PackItem item = *at;
    made.items.erase(at);
    made.items.insert(made.items.begin() + std::clamp(place, 0, int(made.items.size())), item);
    change(made, u"order"_s);
}

void PacksPresenter::putUnder(const QString& key, const QString& requirement)
{
    PackComposition made = m_pack.composition;
    if (PackItem* item = made.find(key)) {
        item->slot = requirement;
        change(made, u"under"_s);
    }
}

void PacksPresenter::setChecklist(const QString& id)
{
    if (m_checklists.find(id)) {
        PackComposition made = m_pack.composition;
        made.checklist = id;
        for (PackItem& one : made.items) {
            one.slot.clear(); // of another list
        }
        change(made, u"checklist"_s);
    }
}

void PacksPresenter::setAuthority(const PackAuthority& authority)
{
    PackComposition made = m_pack.composition;
    made.authority = authority;
    change(made, u"authority"_s);
}

void PacksPresenter::redact(const QString& key, const std::vector<PackRedaction>& places, const QString& code)
{
    PackComposition made = m_pack.composition;
    PackItem* item = made.find(key);
    if (!item || !packRedactionCodes().contains(code) || m_preview.key() != key) {
        return;
    }
    if (!item->redacted.isEmpty() && item->redacted != m_preview.state()) {
        Q_EMIT told(tr("It was redacted in another state of the document. Take those redactions away first."));
        return;
    }
    for (PackRedaction one : places) {
        one.code = code;
        one.person = m_parts.person;
        const bool isThere = std::ranges::any_of(item->redactions, [&](const PackRedaction& other) { return other.page == one.page && other.box == one.box && other.from == one.from && other.length == one.length; });
        if (!isThere) {
            item->redactions.push_back(one);
        }
    }
    item->redacted = item->redactions.empty() ? QByteArray() : m_preview.state();
    change(made, u"redact"_s);
}

void PacksPresenter::uncover(const QString& key, int redaction)
{
    PackComposition made = m_pack.composition;
    PackItem* item = made.find(key);
    if (!item) {
        return;
    }
    if (redaction < 0) {
        item->redactions.clear();
    } else if (size_t(redaction) < item->redactions.size()) {
        item->redactions.erase(item->redactions.begin() + redaction);
    }
    if (item->redactions.empty()) {
        item->redacted.clear();
    }
    change(made, u"uncover"_s);
}

void PacksPresenter::undo()
{
    if (!m_sealer.isRunning() && isOpen()) {
        deliver(m_parts.seal.desk.undoPack(m_pack.id), this, [this](const Result<Pack>& kept) { take(kept); });
    }
}

void PacksPresenter::discard()
{
    if (!mayDiscard() || m_pending > 0) {
        return;
    }
    deliver(m_parts.seal.desk.dropPack(m_pack.id), this, [this, pack = m_pack](const Result<void>& dropped) {
        if (!dropped) { // another window sealed it meanwhile, say
            Q_EMIT told(tr("Not thrown away: %1").arg(errorText(dropped.error())));
            return;
        }
        m_discarded = pack;
        if (m_pack.id == pack.id) {
            close();
        }
        Q_EMIT changed();
    });
}

void PacksPresenter::bringBack()
{
    if (m_discarded) {
        deliver(m_parts.seal.desk.beginPack(*m_discarded), this, [this, id = m_discarded->id](const Result<void>& begun) {
            if (begun) {
                m_discarded.reset();
                open(id);
            } else {
                Q_EMIT told(errorText(begun.error()));
            }
        });
    }
}

void PacksPresenter::forgetDiscarded()
{
    m_discarded.reset();
    Q_EMIT changed();
}

void PacksPresenter::redo()
{
    if (!m_sealer.isRunning() && isOpen()) {
        deliver(m_parts.seal.desk.redoPack(m_pack.id), this, [this](const Result<Pack>& kept) { take(kept); });
    }
}

} // namespace cf::ui
