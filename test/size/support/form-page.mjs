/* One form page, written for Nusa and for Nunjucks with GOV.UK Frontend, so that both can be measured alike. */

/** What the page needs of Nusa. */
export const FORM_PAGE_ELEMENTS = [
  'header',
  'text-input',
  'radios',
  'radio',
  'checkboxes',
  'checkbox',
  'select',
  'textarea',
  'date-input',
  'error-summary',
  'form',
  'button',
  'footer',
];

const PROVINCES = ['Aceh', 'Bali', 'Banten', 'Jambi', 'Jawa Barat', 'Lampung', 'Maluku', 'Papua'];

export const nusaFormPage = `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>Surat Keterangan Domisili</title><link rel="stylesheet" href="nusa.css"></head>
<body class="nusa-page">
<nusa-header organisation="Kabupaten Contoh" href="/"></nusa-header>
<main id="utama" class="nusa-main">
<nusa-form><form method="post" action="/permohonan">
<nusa-error-summary></nusa-error-summary>
<h1>Permohonan</h1>
<nusa-text-input label="Berapa NIK Anda?" hint="16 angka di KTP" error-message="NIK harus 16 angka" name="nik" inputmode="numeric" width="20" required></nusa-text-input>
<nusa-text-input label="Nama lengkap" name="nama" autocomplete="name" required></nusa-text-input>
<nusa-radios legend="Untuk siapa surat ini?" name="untuk" required>
<nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
<nusa-radio value="keluarga" label="Anggota keluarga" hint="Dalam satu KK"></nusa-radio>
<nusa-radio value="lain" label="Orang lain"></nusa-radio>
</nusa-radios>
<nusa-checkboxes legend="Apa yang Anda punya?" name="punya">
<nusa-checkbox value="ktp" label="KTP"></nusa-checkbox>
<nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
<nusa-checkbox value="akta" label="Akta kelahiran"></nusa-checkbox>
</nusa-checkboxes>
<nusa-select label="Provinsi"><select name="provinsi"><option value="">Pilih provinsi</option>${PROVINCES.map((name) => `<option>${name}</option>`).join('')}</select></nusa-select>
<nusa-textarea label="Keperluan" name="keperluan" rows="4"></nusa-textarea>
<nusa-date-input legend="Kapan Anda lahir?" name="lahir" hint="Contoh: 17 8 1990"></nusa-date-input>
<nusa-button label="Lanjutkan"></nusa-button>
</form></nusa-form>
</main>
<nusa-footer></nusa-footer>
</body>
</html>`;

export const govukFormPage = `{% extends "govuk/template.njk" %}
{% from "govuk/components/error-summary/macro.njk" import govukErrorSummary %}
{% from "govuk/components/input/macro.njk" import govukInput %}
{% from "govuk/components/radios/macro.njk" import govukRadios %}
{% from "govuk/components/checkboxes/macro.njk" import govukCheckboxes %}
{% from "govuk/components/select/macro.njk" import govukSelect %}
{% from "govuk/components/textarea/macro.njk" import govukTextarea %}
{% from "govuk/components/date-input/macro.njk" import govukDateInput %}
{% from "govuk/components/button/macro.njk" import govukButton %}
{% block content %}
<form method="post" action="/permohonan">
{{ govukErrorSummary({ titleText: "Ada masalah", errorList: [{ text: "NIK harus 16 angka", href: "#nik" }] }) }}
<h1>Permohonan</h1>
{{ govukInput({ label: { text: "Berapa NIK Anda?" }, hint: { text: "16 angka di KTP" }, errorMessage: { text: "NIK harus 16 angka" }, id: "nik", name: "nik", inputmode: "numeric", classes: "govuk-input--width-20" }) }}
{{ govukInput({ label: { text: "Nama lengkap" }, id: "nama", name: "nama", autocomplete: "name" }) }}
{{ govukRadios({ name: "untuk", fieldset: { legend: { text: "Untuk siapa surat ini?" } }, items: [
  { value: "sendiri", text: "Diri sendiri" },
  { value: "keluarga", text: "Anggota keluarga", hint: { text: "Dalam satu KK" } },
  { value: "lain", text: "Orang lain" }
] }) }}
{{ govukCheckboxes({ name: "punya", fieldset: { legend: { text: "Apa yang Anda punya?" } }, items: [
  { value: "ktp", text: "KTP" }, { value: "kk", text: "Kartu keluarga" }, { value: "akta", text: "Akta kelahiran" }
] }) }}
{{ govukSelect({ label: { text: "Provinsi" }, id: "provinsi", name: "provinsi", items: [
  { value: "", text: "Pilih provinsi" }, ${PROVINCES.map((name) => `{ text: "${name}" }`).join(', ')}
] }) }}
{{ govukTextarea({ label: { text: "Keperluan" }, id: "keperluan", name: "keperluan", rows: 4 }) }}
{{ govukDateInput({ id: "lahir", namePrefix: "lahir", fieldset: { legend: { text: "Kapan Anda lahir?" } }, hint: { text: "Contoh: 17 8 1990" } }) }}
{{ govukButton({ text: "Lanjutkan" }) }}
</form>
{% endblock %}`;
