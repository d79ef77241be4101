#include "app/reader/canonical_drawing.h"

#include "app/reader/canonical_objects.h"
#include "models/base/sha256.h"

#include <cmath>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>

namespace cf::reading {

namespace {

constexpr int deepestForm = 20;
constexpr qint64 mostOperators = 5'000'000; ///< of a page
constexpr double hundredth = 100;           ///< what a shape's coordinates are rounded to

bool paints(const std::string& op)
{
    static const std::set<std::string> all{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n"};
    return all.count(op) > 0;
}

/// Collects the path that is being built, and keeps it when it is more than rules.
class Shapes final : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isOperator()) {
            if (++m_operators > mostOperators) {
                isSpent = true;
                terminateParsing();
            }
            perform(object.getOperatorValue());
            m_operands.clear();
        } else if (object.isInlineImage()) {
            const std::string bytes = object.getInlineImageValue();
            Sha256 hash;
            hash.addData(m_inlineHead);
            hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
            images.push_back(hash.result());
        } else if (m_operands.size() < 64) {
            m_operands.push_back(object);
        }
    }
    void handleEOF() override {}

    QByteArray kept;
    std::vector<QByteArray> images;
    std::vector<std::string> forms; ///< names of what is drawn, in order
    bool isSpent = false;

private:
    void perform(const std::string& op)
    {
        if (op == "m" || op == "l" || op == "c" || op == "v" || op == "y") {
            point(op[0]);
        } else if (op == "h") {
            m_path += "h ";
        } else if (op == "Do" && !m_operands.empty() && m_operands.back().isName()) {
            forms.push_back(m_operands.back().getName());
        } else if (op == "ID") {
            m_inlineHead.clear();
            for (QPDFObjectHandle& one : m_operands) {
                m_inlineHead += QByteArray::fromStdString(one.unparse()) + ' ';
            }
        } else if (op == "sh") {
            kept += "sh ";
        } else if (paints(op)) {
            if (m_isShape && op != "n") {
                kept += m_path + QByteArray::fromStdString(op) + '\n';
            }
            m_path.clear();
            m_hasBegun = m_isShape = false;
        }
    }

    void point(char op)
    {
        std::vector<double> at;
        for (QPDFObjectHandle& one : m_operands) {
            at.push_back(one.isNumber() ? one.getNumericValue() : 0);
        }
        if (at.size() < 2 || !std::all_of(at.begin(), at.end(), [](double one) { return std::abs(one) < 1e9; })) {
            return;
        }
        if (!m_hasBegun) {
            m_hasBegun = true;
            m_x0 = at[0];
            m_y0 = at[1];
        }
        const double x = at[at.size() - 2], y = at.back();
        const bool isStraight = op == 'm' || (op == 'l' && (std::abs(x - m_x) < 0.01 || std::abs(y - m_y) < 0.01));
        m_isShape = m_isShape || !isStraight;
        m_x = x;
        m_y = y;
        m_path += op;
        for (size_t i = 0; i < at.size(); ++i) {
            m_path += QByteArray::number(qint64(std::llround((at[i] - (i % 2 == 0 ? m_x0 : m_y0)) * hundredth))) + ' ';
        }
    }

    std::vector<QPDFObjectHandle> m_operands;
    QByteArray m_path, m_inlineHead;
    double m_x0 = 0, m_y0 = 0, m_x = 0, m_y = 0;
    qint64 m_operators = 0;
    bool m_hasBegun = false, m_isShape = false;
};

class PageWalk
{
public:
    void content(QPDFObjectHandle streamOrPage, QPDFObjectHandle resources, int depth)
    {
        Shapes shapes;
        try {
            if (streamOrPage.isStream()) {
                streamOrPage.parseAsContents(&shapes);
            } else {
                QPDFPageObjectHelper(streamOrPage).parseContents(&shapes);
            }
        } catch (const std::exception&) {
            shapes.isSpent = true;
        }
        if (shapes.isSpent) {
            ObjectDigest plain({});
            m_kept += plain.of(streamOrPage.isStream() ? streamOrPage : streamOrPage.getKey("/Contents"));
        }
        m_kept += shapes.kept;
        images.insert(images.end(), shapes.images.begin(), shapes.images.end());
        QPDFObjectHandle named = resources.isDictionary() ? resources.getKey("/XObject") : QPDFObjectHandle::newNull();
        for (const std::string& name : shapes.forms) {
            QPDFObjectHandle one = named.isDictionary() ? named.getKey(name) : QPDFObjectHandle::newNull();
            if (!one.isStream() || !one.getDict().getKey("/Subtype").isNameAndEquals("/Form")) {
                continue;
            }
            if (depth >= deepestForm || ++m_forms > 2'000) {
                m_kept += "deep ";
                continue;
            }
            QPDFObjectHandle own = one.getDict().getKey("/Resources");
            content(one, own.isDictionary() ? own : resources, depth + 1);
        }
    }
    QByteArray shapes() const { return m_kept.isEmpty() ? QByteArray() : sha256Of(m_kept); }
    std::vector<QByteArray> images;

private:
    QByteArray m_kept;
    int m_forms = 0;
};

} // namespace

PageDrawing drawingOf(QPDFObjectHandle page)
{
    PageWalk walk;
    walk.content(page, QPDFPageObjectHelper(page).getAttribute("/Resources", false), 0);
    return {walk.shapes(), walk.images};
}

} // namespace cf::reading
