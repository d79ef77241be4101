#include "app/verify/paper_check.h"

#include "app/verify/enclosed_files.h"
#include "app/verify/free_json.h"
#include "app/verify/named_hashes.h"
#include "app/verify/plain_bytes.h"

#include <algorithm>
#include <map>

namespace cf::verify {

namespace {

constexpr std::size_t roomInside = std::size_t(1024) * 1024 * 1024;

std::string baseName(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// Says of itself what it is, so that it is read though nobody signed it.
bool isOfForm(std::string_view bytes)
{
    if (bytes.starts_with("counterfoil-snapshot\t")) {
        return true;
    }
    const auto members = bytes.starts_with('{') && isFreeJson(bytes) ? freeMembers(bytes) : std::nullopt;
    return members && (freeTextOf(*members, "form").starts_with("counterfoil-") || freeTextOf(*members, "format").starts_with("counterfoil-"));
}

} // namespace

void PaperCheck::take(const GivenFile& file, Vouching vouching)
{
    if (vouching != Vouching::None && isPdf(file.bytes)) {
        m_pdfs.push_back({&file, vouching});
    } else if (vouching != Vouching::None || isOfForm(file.bytes)) {
        m_papers.push_back({&file, vouching});
    } else {
        m_loose.push_back(&file);
    }
}

void PaperCheck::run(const std::set<std::string>& stamped, const std::function<bool(const std::string&, const std::string&)>& head)
{
    std::set<std::string> wanted;
    for (const GivenFile* one : m_loose) {
        wanted.insert(hex(viewOf(sha256(one->bytes))));
    }
    for (const Taken& one : m_papers) {
        if (one.vouching == Vouching::None) { // it may be what was taken out of a signed one
            wanted.insert(hex(viewOf(sha256(one.file->bytes))));
        }
    }
    NamedHashes named(std::move(wanted));
    for (const Taken& one : m_pdfs) {
        inside(one, named, head);
    }
    for (const Taken& one : m_papers) {
        const auto from = one.vouching == Vouching::None ? named.of(one.file->bytes) : std::nullopt;
        const bool isVouched = one.vouching == Vouching::Key || (from && from->isVouched && from->isInside());
        if (isVouched && from) {
            m_judgement.add(Weight::Holds, one.file->name + ": byte for byte " + from->what + ", which is inside " + from->paper);
        } else if (one.vouching == Vouching::None) {
            m_judgement.add(Weight::Open, one.file->name + ": nobody signed it, so that it may have been made anew as a whole");
        }
        content(one.file->name, one.file->bytes, isVouched, named);
    }
    m_links.judge(m_judgement);
    for (const GivenFile* one : m_loose) {
        loose(*one, named, stamped.contains(one->name));
    }
}

void PaperCheck::inside(const Taken& paper, NamedHashes& named, const std::function<bool(const std::string&, const std::string&)>& head)
{
    const std::string& name = paper.file->name;
    if (paper.vouching != Vouching::Key) {
        m_isUnseen = true; // a PDF of whoever: it is not taken apart
        return;
    }
    const InnerFiles inner = filesInside(paper.file->bytes, roomInside);
    if (!inner.why.empty()) {
        m_isUnseen = true;
        m_judgement.add(Weight::Open, name + ": what is inside was not looked at: " + inner.why);
    }
    std::map<std::string, std::string_view> byName;
    for (const InnerFile& one : inner.files) {
        byName[one.name] = one.bytes;
        named.addInner(name, one.name, one.bytes);
    }
    for (const InnerFile& one : inner.files) {
        const std::string innerName = name + '/' + one.name;
        if (head(innerName, one.bytes)) {
            continue;
        }
        if (isPackManifest(one.bytes)) {
            std::map<std::string, std::string_view> others = byName;
            others.erase(one.name);
            checkPack(innerName, one.bytes, others, !inner.why.empty(), m_judgement);
        }
        if (isStepLedger(one.bytes)) {
            checkStepLedger(innerName, one.bytes, m_judgement, m_links);
        }
        named.add(innerName, one.bytes, true);
    }
}

void PaperCheck::content(const std::string& name, std::string_view bytes, bool isVouched, NamedHashes& named)
{
    if (isStepLedger(bytes)) {
        checkStepLedger(name, bytes, m_judgement, m_links);
    }
    if (isPackManifest(bytes)) {
        std::map<std::string, std::string_view> beside;
        for (const GivenFile* one : m_loose) {
            beside[baseName(one->name)] = one->bytes;
        }
        checkPack(name, bytes, beside, true, m_judgement);
    }
    named.add(name, bytes, isVouched);
}

void PaperCheck::loose(const GivenFile& file, const NamedHashes& named, bool isStamped)
{
    const std::string hash = hex(viewOf(sha256(file.bytes)));
    if (const auto one = named.of(file.bytes)) {
        const std::string which = file.name + ": byte for byte " + (one->what.empty() ? std::string("a file") : one->what) + (one->isInside() ? ", which is inside " : ", as named by ") + one->paper +
                                  " (SHA-256 " + hash + ")";
        if (!one->isAsRecorded()) {
            m_judgement.add(Weight::Open, which + "; it stands there under \"" + one->under + "\", which does not say that it was recorded so");
        } else {
            m_judgement.add(one->isVouched ? Weight::Holds : Weight::Open, which + (one->isVouched ? "" : ", which nobody signed"));
        }
    } else if (m_isUnseen) {
        m_judgement.add(Weight::Open, file.name + ": whether a paper names it was not looked at, since what is inside one was not (--key)");
    } else if (isStamped) { // which holds or not by itself
        if (!m_pdfs.empty() || !m_papers.empty()) {
            m_judgement.add(Weight::Open, file.name + ": it has a time stamp, and none of the papers that were given names it");
        }
    } else if (!m_pdfs.empty() || !m_papers.empty()) {
        m_judgement.add(Weight::Wrong, file.name + ": none of the papers that were given names it (SHA-256 " + hash + "): it was changed, or belongs to something else");
    } else {
        m_judgement.add(Weight::Unread, file.name + ": this is no segment, checkpoint or proof of an activity log, no time stamp or ledger, and no file with a signature (.minisig) beside it");
    }
}

} // namespace cf::verify
