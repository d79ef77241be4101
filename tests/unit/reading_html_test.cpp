// HTML as text, and what of it may be shown.
#include "app/reader/html_allowlist.h"
#include "app/reader/html_reader.h"

#include <QRegularExpression>
#include <QTest>

using namespace cf;
using namespace cf::reading;
using namespace Qt::StringLiterals;

namespace {

constexpr auto tinyPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// Elements and attributes of the shown HTML that do not belong there. The result is of our own writing, so its grammar
/// is strict: `<name attr="value"…>`.
QString offence(const QString& html)
{
    static const QRegularExpression tag(u"<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>"_s);
    QString rest = html;
    auto tags = tag.globalMatch(html);
    while (tags.hasNext()) {
        const auto match = tags.next();
        static const QStringList elements =
            u"a abbr address article aside b big blockquote br caption center cite code col colgroup dd del div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var"_s
                .split(u' ');
        if (!elements.contains(match.captured(2))) {
            return u"element "_s + match.captured(2);
        }
        static const QRegularExpression attribute(u" ([a-z]+)=\"([^\"]*)\""_s);
        auto attributes = attribute.globalMatch(match.captured(3));
        while (attributes.hasNext()) {
            const auto one = attributes.next();
            static const QStringList names =
                u"align valign dir lang type nowrap colspan rowspan span border cellpadding cellspacing start width height bgcolor color face size title alt style src"_s
                    .split(u' ');
            if (!names.contains(one.captured(1))) {
                return u"attribute "_s + one.captured(1);
            }
            if (one.captured(1) == u"src" && !one.captured(2).startsWith(u"data:image/")) {
                return u"source "_s + one.captured(2);
            }
            if (one.captured(1) == u"style" &&
                (one.captured(2).contains(u"url") || one.captured(2).contains(u"expression") ||
                 one.captured(2).contains(u'\\') || one.captured(2).contains(u'@'))) {
                return u"style "_s + one.captured(2);
            }
        }
    }
    rest.remove(tag);
    return rest.contains(u'<') || rest.contains(u'>') ? u"loose bracket"_s : QString();
}

} // namespace

class ReaderHtmlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingHarmful_data()
    {
        QTest::addColumn<QString>("html");
        const QStringList nasty = {
            u"<script>alert(1)</script><p>x"_s,
            u"<SCRIPT SRC=//evil.example/x.js></SCRIPT>"_s,
            u"<img src=x onerror=alert(1)>"_s,
            u"<img src='https://tracker.example/p.gif' width=1 height=1>"_s,
            u"<img srcset='https://evil.example/a.png 2x' src='//evil.example/b.png'>"_s,
            u"<p onclick=\"alert(1)\" onmouseover='x()'>x</p>"_s,
            u"<a href=\"javascript:alert(1)\">x</a>"_s,
            u"<a href=\" java&#10;script:alert(1)\">x</a>"_s,
            u"<a href=\"data:text/html,<script>alert(1)</script>\">x</a>"_s,
            u"<p style=\"background:url(https://evil.example/a.png)\">x"_s,
            u"<p style=\"background-image:\\75rl('//evil.example')\">x"_s,
            u"<p style=\"color:expression(alert(1))\">x"_s,
            u"<p style=\"width:calc(1px)/*;*/;color:re/**/d;-moz-binding:url(x)\">x"_s,
            u"<p style='list-style-type:url(//evil.example)'>x"_s,
            u"<style>@import url(//evil.example/a.css); p{background:url(x)}</style>"_s,
            u"<link rel=stylesheet href=//evil.example/a.css>"_s,
            u"<meta http-equiv=refresh content='0;url=https://evil.example'>"_s,
            u"<base href='https://evil.example/'><img src=a.png>"_s,
            u"<iframe src=https://evil.example></iframe><iframe srcdoc='<script>1</script>'></iframe>"_s,
            u"<object data=x><embed src=y></object><applet code=z></applet>"_s,
            u"<svg onload=alert(1)><script>alert(1)</script><image href='https://evil.example/a.png'/></svg>"_s,
            u"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">"_s,
            u"<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">"_s,
            u"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"_s,
            u"<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"_s,
            u"<listing>&lt;img onerror=\"alert(1)\" src=1&gt;</listing>"_s,
            u"<xmp><img src=x onerror=alert(1)></xmp>"_s,
            u"<plaintext><img src=x onerror=alert(1)>"_s,
            u"<textarea></textarea><img src=x onerror=alert(1)></textarea>"_s,
            u"<template><img src=x onerror=alert(1)></template>"_s,
            u"<table background='https://evil.example/a.png'><td background=x>y</table>"_s,
            u"<body background='https://evil.example/a.png' onload=alert(1)>x"_s,
            u"<video src=https://evil.example poster=x></video><audio src=y></audio>"_s,
            u"<form action=https://evil.example><input type=image src=https://evil.example/a.png><button formaction=x>go</button></form>"_s,
            u"<img src='data:image/svg+xml;base64,PHN2Zy8+'>"_s,
            u"<img src='data:text/html;base64,PHNjcmlwdD4='>"_s,
            u"<img alt='\"><script>alert(1)</script>' src=x>"_s,
            u"<p title='`\"><img src=x onerror=1>'>x"_s,
            u"<a title='x' href='https://a.example/?q=\"><script>1</script>'>x</a>"_s,
            u"<p/onclick=alert(1)//x='y'>z"_s,
            u"<![CDATA[<script>alert(1)</script>]]><?php x ?><!--[if IE]><script>1</script><![endif]-->"_s,
            u"<frameset><frame src=https://evil.example></frameset>"_s,
            u"<x-widget onclick=1><custom:tag src=//evil.example>text</custom:tag></x-widget>"_s,
            u"<font color='red;background:url(x)' face='\" onload=1'>x</font>"_s,
            u"<td width='1\" onload=\"x'>"_s,
            u"<input type=hidden value=x><select><option>y</select><isindex prompt='<img src=x>'>"_s,
        };
        for (const QString& html : nasty) {
            QTest::newRow(qPrintable(html.left(60))) << html;
        }
    }

    void showsNothingHarmful()
    {
        QFETCH(QString, html);
        const HtmlContent content = readHtmlText(html);
        QVERIFY2(offence(content.html).isEmpty(), qPrintable(offence(content.html) + u" in "_s + content.html));
        // What is shown is read again by another parser: it must not turn into something else on the way.
        const HtmlContent again = readHtmlText(content.html);
        QVERIFY2(offence(again.html).isEmpty(), qPrintable(again.html));
    }

    void wouldNoticeSomethingHarmful()
    {
        QVERIFY(!offence(u"<script>"_s).isEmpty());
        QVERIFY(!offence(u"<p onclick=\"x\">"_s).isEmpty());
        QVERIFY(!offence(u"<img src=\"https://x\">"_s).isEmpty());
        QVERIFY(!offence(u"<p style=\"background:url(x)\">"_s).isEmpty());
        QVERIFY(!offence(u"a < b"_s).isEmpty());
    }

    void keepsStructureAndHarmlessStyle()
    {
        const HtmlContent content =
            readHtmlText(u"<body bgcolor=#eeeeee><table width=600 border=0><tr><td colspan=2 align=center "
                         "style='COLOR: #FF0000; padding: 4px 8px; position:fixed'><b>Hi</b> &amp; bye</table>"_s);
        QVERIFY(content.html.contains(u"<div bgcolor=\"#eeeeee\">"_s));
        QVERIFY(content.html.contains(u"<table width=\"600\" border=\"0\">"_s));
        QVERIFY(
            content.html.contains(u"<td colspan=\"2\" align=\"center\" style=\"color:#ff0000;padding:4px 8px;\">"_s));
        QVERIFY(content.html.contains(u"<b>Hi</b> &amp; bye"_s));
        QVERIFY(!content.html.contains(u"position"));
    }

    void keepsColoursOfFunctionsAndNoOtherFunction()
    {
        QCOMPARE(allowedStyle(u"color:rgb(1, 2, 3);background-color:rgba(0,0,0,.5)"),
                 u"color:rgb(1, 2, 3);background-color:rgba(0,0,0,.5);"_s);
        QCOMPARE(allowedStyle(u"color:var(--x);width:calc(1px);color:rgb(url(x));color:rgb(1,2,3"), QString());
        QCOMPARE(allowedStyle(u"font-family:'Arial', sans-serif !important"), u"font-family:'arial', sans-serif;"_s);
    }

    void showsWhereALinkLedButLeadsNowhere()
    {
        QCOMPARE(readHtmlText(u"<a href='https://bank.example/x?a=1&amp;b=2'>Pay</a>"_s).html,
                 u"<div><a title=\"https://bank.example/x?a=1&amp;b=2\">Pay</a></div>"_s);
        QCOMPARE(readHtmlText(u"<a href='ftp://x'>Pay</a>"_s).html, u"<div><a>Pay</a></div>"_s);
        QCOMPARE(readHtmlText(u"<a href='ht\ntps://x'>Pay</a>"_s).html, u"<div><a title=\"https://x\">Pay</a></div>"_s);
    }

    void keepsPicturesThatAreThere()
    {
        const QString png = u"data:image/png;base64,"_s + QString::fromLatin1(tinyPng);
        QVERIFY(readHtmlText(u"<img src='"_s + png + u"'>"_s).html.contains(u"<img src=\""_s + png));
        // The bytes decide, not what is said of them.
        QVERIFY(!readHtmlText(u"<img src='data:image/png;base64,PHN2Zz4='>"_s).html.contains(u"img"));
        QVERIFY(readHtmlText(u"<img src='data:image/gif;base64,"_s + QString::fromLatin1(tinyPng) + u"'>"_s)
                    .html.contains(u"data:image/png"));
    }

    void refusesPicturesTooLargeToHold()
    {
        QByteArray huge = QByteArray::fromBase64(tinyPng);
        huge[16] = 0;
        huge[17] = 0;
        huge[18] = 0x40; // 16384 wide
        huge.replace(20, 4, QByteArray("\0\0\x40\0", 4));
        QVERIFY(!readHtmlText(u"<img src='data:image/png;base64,"_s + QString::fromLatin1(huge.toBase64()) + u"'>"_s)
                     .html.contains(u"img"));
        const QByteArray heavy = QByteArray::fromBase64(tinyPng) + QByteArray(3 << 20, 'x');
        QVERIFY(!readHtmlText(u"<img src='data:image/png;base64,"_s + QString::fromLatin1(heavy.toBase64()) + u"'>"_s)
                     .html.contains(u"img"));
    }

    void saysWhatARemotePictureWasMeantToSay()
    {
        const HtmlContent content = readHtmlText(u"<p>Your <img src='https://x/y.png' alt='Logo'> bank"_s);
        QCOMPARE(content.text, u"Your Logo bank"_s);
        QVERIFY(content.html.contains(u"[Logo]"));
    }

    void putsPicturesOfTheMailInPlace()
    {
        const InlinePictures pictures = [](const QString& id) -> std::optional<QByteArray> {
            return id == u"logo@x" ? std::optional(QByteArray::fromBase64(tinyPng)) : std::nullopt;
        };
        QVERIFY(readHtmlText(u"<img src=cid:logo@x>"_s, pictures).html.contains(u"src=\"data:image/png;base64,"_s));
        QVERIFY(!readHtmlText(u"<img src=cid:other>"_s, pictures).html.contains(u"img"));
    }

    void readsTextAsAPersonWouldSeeIt()
    {
        QCOMPARE(
            readHtmlText(u"<h1>Title</h1><p>One  two\n three</p><div>Four<br>Five</div><ul><li>a<li>b</ul>"_s).text,
            u"Title\n\nOne two three\n\nFour\nFive\n\na\nb"_s);
        QCOMPARE(readHtmlText(u"<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>"_s).text,
                 u"A\t1\nB\t2"_s);
        QCOMPARE(readHtmlText(u"<pre>a  b\n c</pre>"_s).text, u"a  b\n c"_s);
        QCOMPARE(readHtmlText(u"un<b>bel</b>ievable"_s).text, u"unbelievable"_s);
        QCOMPARE(readHtmlText(u"&Auml;rger &#8364; &lt;x&gt;"_s).text, u"Ärger € <x>"_s);
    }

    void leavesOutWhatIsHidden()
    {
        QCOMPARE(
            readHtmlText(u"a<span style='display: NONE'>b</span><i hidden>c</i><style>d</style><script>e</script>"
                         "<template>f</template><u style='visibility:hidden !important'>g</u><title>h</title>i<head>"_s)
                .text,
            u"ai"_s);
    }

    void takesTheTitleOfTheHead()
    {
        QCOMPARE(readHtmlText(u"<head><title> A\n title</title></head>x"_s).title, u"A title"_s);
    }

    void believesTheDeclarationOfTheDocument()
    {
        const Extraction found =
            readHtml("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'><p>\xA3\xF3" "d\xBC");
        QCOMPARE(found.text, u"Łódź"_s);
        QCOMPARE(found.encoding, u"iso-8859-2"_s);
    }

    void survivesAnyDepth()
    {
        const QString deep = u"<div>"_s.repeated(10'000) + u"end"_s;
        const HtmlContent content = readHtmlText(deep);
        QCOMPARE(content.text, u"end"_s);
        QVERIFY(content.html.count(u"<div>") <= 250);
        QCOMPARE(content.html.count(u"<div>"), content.html.count(u"</div>"));
    }

    void stopsAtItsLimitAndSaysSo()
    {
        QString huge;
        for (int i = 0; i < 600'000; ++i) {
            huge += u"<p>some words to fill it up"_s;
        }
        const HtmlContent content = readHtmlText(huge);
        QVERIFY(content.cut);
        QVERIFY(content.html.toUtf8().size() <= 16 << 20);
        QVERIFY(offence(content.html.right(10'000).mid(content.html.right(10'000).indexOf(u"<p>"))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReaderHtmlTest)
#include "reading_html_test.moc"
