#include "app/reader/canonical_objects.h"

#include "models/base/sha256.h"

#include <algorithm>
#include <limits>
#include <qpdf/Pipeline.hh>
#include <set>

namespace cf::reading {

namespace {

constexpr int deepest = 400;
constexpr qint64 mostVisits = 20'000'000;
constexpr size_t pieceBytes = 1 << 24;

class HashPipeline final : public Pipeline
{
public:
    HashPipeline()
        : Pipeline("hash", nullptr)
    {}
    void write(unsigned char const* data, size_t length) override
    {
        while (length > 0) {
            const size_t piece = std::min(length, pieceBytes);
            m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(data), qsizetype(piece)));
            data += piece;
            length -= piece;
        }
    }
    void finish() override {}
    QByteArray result() const { return m_hash.result(); }

private:
    Sha256 m_hash;
};

/// How a thing is written and where it hangs, not what it is.
bool isLeftOut(const std::string& key, bool isStream)
{
    static const std::set<std::string> always{"/Parent", "/P", "/StructParent", "/StructParents", "/LastModified", "/ParentTree", "/ParentTreeNextKey"};
    static const std::set<std::string> ofStreams{"/Length", "/Filter", "/DecodeParms", "/DL", "/F", "/FFilter", "/FDecodeParms"};
    return always.count(key) > 0 || (isStream && ofStreams.count(key) > 0);
}

bool isTagged(const std::string& name)
{
    return name.size() > 8 && name[0] == '/' && name[7] == '+' && std::all_of(name.begin() + 1, name.begin() + 7, [](char c) { return c >= 'A' && c <= 'Z'; });
}

void put(QByteArray& into, char kind, const QByteArray& value) { into += kind + QByteArray::number(value.size()) + ':' + value; }

} // namespace

QByteArray plainNumber(const std::string& number)
{
    QByteArray plain = QByteArray::fromStdString(number);
    if (plain.contains('.')) {
        while (plain.endsWith('0')) {
            plain.chop(1);
        }
        if (plain.endsWith('.')) {
            plain.chop(1);
        }
    }
    if (plain.startsWith('.')) {
        plain.prepend('0');
    }
    plain.replace("-.", "-0.");
    return plain.isEmpty() || plain == "-" || plain == "-0" ? QByteArray("0") : plain;
}

ObjectDigest::ObjectDigest(const std::vector<QPDFObjectHandle>& pages)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        m_pages[pages[i].getObjGen()] = int(i);
    }
}

QByteArray ObjectDigest::of(QPDFObjectHandle object)
{
    QByteArray plain;
    append(plain, object);
    return sha256Of(plain);
}

QByteArray ObjectDigest::dataOf(QPDFObjectHandle stream)
{
    HashPipeline hash;
    bool isDecoded = false;
    if (!stream.pipeStreamData(&hash, &isDecoded, 0, qpdf_dl_generalized, true)) {
        m_isDamaged = true;
    }
    QByteArray plain = hash.result();
    if (!isDecoded) { // a picture's own compression: what it says belongs to it
        append(plain, stream.getDict().getKey("/Filter"));
        append(plain, stream.getDict().getKey("/DecodeParms"));
    }
    return plain;
}

void ObjectDigest::append(QByteArray& into, QPDFObjectHandle object, const std::string& key)
{
    if (m_isSpent || ++m_visits > mostVisits || m_depth > deepest) {
        m_isSpent = true;
        return;
    }
    if (!object.isIndirect()) {
        appendPlain(into, object, key);
        return;
    }
    const QPDFObjGen id = object.getObjGen();
    if (m_pages.count(id)) {
        into += "page";
    } else if (const auto known = m_known.find(id); known != m_known.end()) {
        put(into, 'o', known->second);
    } else if (const auto open = m_open.find(id); open != m_open.end()) {
        m_lowest = std::min(m_lowest, open->second);
        into += "up" + QByteArray::number(m_depth - open->second);
    } else {
        const int level = m_depth;
        const int before = std::exchange(m_lowest, std::numeric_limits<int>::max());
        m_open[id] = level;
        QByteArray plain;
        appendPlain(plain, object, key);
        m_open.erase(id);
        const QByteArray digest = sha256Of(plain);
        if (m_lowest >= level) { // nothing in it leads to what lies around it
            m_known[id] = digest;
            m_lowest = before;
        } else {
            m_lowest = std::min(m_lowest, before);
        }
        put(into, 'o', digest);
    }
}

void ObjectDigest::appendPlain(QByteArray& into, QPDFObjectHandle object, const std::string& key)
{
    ++m_depth;
    if (object.isDictionary() || object.isStream()) {
        const bool isStream = object.isStream();
        QPDFObjectHandle dictionary = isStream ? object.getDict() : object;
        into += isStream ? "S<" : "<";
        for (const std::string& name : dictionary.getKeys()) {
            if (!isLeftOut(name, isStream)) {
                put(into, 'k', QByteArray::fromStdString(name));
                append(into, dictionary.getKey(name), name);
            }
        }
        if (isStream) {
            put(into, 'd', dataOf(object));
        }
        into += '>';
    } else if (object.isArray()) {
        into += '[';
        for (int i = 0; i < object.getArrayNItems() && !m_isSpent; ++i) {
            append(into, object.getArrayItem(i));
        }
        into += ']';
    } else if (object.isName()) {
        const std::string name = object.getName();
        const bool isFont = (key == "/BaseFont" || key == "/FontName") && isTagged(name);
        m_hasTags = m_hasTags || isFont;
        put(into, 'n', QByteArray::fromStdString(isFont ? '/' + name.substr(8) : name));
    } else if (object.isString()) {
        put(into, 's', QByteArray::fromStdString(object.getStringValue()));
    } else if (object.isReal() || object.isInteger()) {
        put(into, 'r', plainNumber(object.isReal() ? object.getRealValue() : std::to_string(object.getIntValue())));
    } else if (object.isBool()) {
        into += object.getBoolValue() ? "true" : "false";
    } else {
        into += "null";
    }
    --m_depth;
}

} // namespace cf::reading
