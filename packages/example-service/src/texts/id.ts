import type { Language } from '../language.js';

/** The name of a file in a sentence. */
const quoted = (name: string | undefined) => (name ? `Berkas “${name}”` : 'Berkas ini');

/** Bahasa Indonesia. Its keys are the type of every other language. */
export const id = {
  organisation: 'Kabupaten Contoh',
  unit: 'Dinas Kependudukan dan Pencatatan Sipil',
  service: 'Surat keterangan domisili',
  copyright: '© Pemerintah Kabupaten Contoh',
  office:
    'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh, Jalan Contoh Nomor 1, ' +
    'Senin sampai Jumat pukul 08.00–15.00',
  email: 'layanan@dukcapil.kabupaten-contoh.example',

  skipLink: 'Langsung ke konten utama',
  back: 'Kembali',
  continue: 'Lanjutkan',
  change: 'Ubah',
  errorPrefix: 'Kesalahan: ',
  otherLanguage: { code: 'en' as Language, name: 'English' },
  phase: {
    tag: 'Beta',
    before: 'Layanan ini masih baru. ',
    link: 'Masukan Anda',
    after: ' membantu kami memperbaikinya.',
  },

  start: {
    heading: 'Ajukan surat keterangan domisili',
    lead: 'Gunakan layanan ini untuk meminta surat yang menerangkan tempat tinggal di Kabupaten Contoh.',
    uses: 'Surat ini dapat dipakai untuk mendaftar ke sekolah, membuka rekening bank, melamar pekerjaan, atau mengurus izin usaha.',
    notice:
      'Ini layanan contoh untuk memperlihatkan Nusa. Jangan masukkan data pribadi yang sebenarnya.',
    needHeading: 'Yang perlu Anda siapkan',
    needLead: 'Siapkan data dan berkas orang yang namanya akan ditulis di surat:',
    needs: [
      'NIK, yaitu 16 angka di KTP',
      'nomor Kartu Keluarga',
      'surat pengantar dari RT/RW, berupa foto atau PDF',
      'foto KTP',
      'nomor ponsel yang aktif',
    ],
    who: 'Anda dapat mengajukan surat untuk diri sendiri atau untuk anggota keluarga dalam satu Kartu Keluarga.',
    facts: [
      ['Waktu mengisi', 'Sekitar 10 menit'],
      ['Surat selesai', 'Dalam 1 hari kerja'],
      ['Biaya', 'Gratis'],
      ['Hasil', 'Surat keterangan domisili, diunduh atau diambil di kantor'],
    ],
    button: 'Mulai sekarang',
    otherHeading: 'Cara lain mengajukan',
    other: 'Datang dengan membawa KTP ke kantor kami:',
    complaintHeading: 'Pengaduan',
    complaint: 'Sampaikan keluhan tentang layanan ini lewat surel:',
  },

  privacy: {
    heading: 'Bagaimana kami memakai data Anda',
    intro: 'Baca pemberitahuan ini sebelum mulai mengisi.',
    sections: [
      {
        heading: 'Yang kami minta',
        body: 'NIK, nama lengkap, tanggal lahir, nomor Kartu Keluarga, alamat, keperluan surat, surat pengantar, foto KTP, nomor ponsel, dan alamat surel. Kami hanya meminta data yang diperlukan untuk membuat surat.',
      },
      {
        heading: 'Untuk apa',
        body: 'Untuk memeriksa permohonan dan membuat surat keterangan domisili. Untuk setiap keperluan lain, kami meminta persetujuan Anda secara terpisah.',
      },
      {
        heading: 'Dasar hukum',
        body: 'Kami memproses data ini untuk melaksanakan tugas pelayanan publik, sesuai Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
      },
      {
        heading: 'Berapa lama kami menyimpannya',
        body: 'Jawaban yang belum dikirim kami hapus 24 jam setelah terakhir kali Anda ubah. Permohonan yang sudah dikirim kami simpan selama 2 tahun.',
      },
      {
        heading: 'Hak Anda',
        body: 'Anda dapat meminta salinan data, meminta kami memperbaikinya, atau meminta kami menghapusnya. Hubungi kami lewat surel:',
      },
    ],
    changed: 'Pemberitahuan privasi baru saja berubah. Baca lagi, lalu tekan Lanjutkan',
  },

  files: {
    sent: 'Berkas yang sudah terunggah',
    remove: 'Hapus',
    hint: (limit: string) => `JPG, PNG, atau PDF, paling besar ${limit}`,
    empty: (name: string | undefined) => `${quoted(name)} kosong. Pilih berkas lain`,
    tooLarge: (name: string | undefined, limit: string) =>
      `${quoted(name)} terlalu besar. Ukuran berkas harus paling besar ${limit}`,
    tooMany: (maxFiles: number) =>
      `Anda dapat mengunggah paling banyak ${maxFiles} berkas. Hapus satu berkas sebelum mengunggah yang lain`,
    wrongType: (name: string | undefined) =>
      `${quoted(name)} bukan JPG, PNG, atau PDF. Pilih berkas lain`,
    gone: 'Berkas ini belum selesai diunggah dan sudah dihapus. Unggah lagi',
    stale: 'Halaman ini sudah terlalu lama terbuka. Muat ulang halaman, lalu unggah lagi',
  },

  check: {
    heading: 'Periksa jawaban Anda',
    sendHeading: 'Kirim permohonan',
    declaration: 'Dengan mengirim permohonan ini, Anda menyatakan bahwa jawaban di atas benar.',
    button: 'Setujui dan kirim',
  },

  confirmation: {
    heading: 'Permohonan terkirim',
    reference: 'Nomor permohonan Anda',
    keep: 'Catat nomor ini. Anda memerlukannya untuk menanyakan permohonan atau mengambil surat.',
    sentAt: (moment: string) => `Kami menerima permohonan Anda pada ${moment}.`,
    nextHeading: 'Yang terjadi selanjutnya',
    next: {
      unduh: [
        'Petugas memeriksa permohonan Anda dalam 1 hari kerja.',
        'Setelah itu kami mengirim tautan lewat SMS. Unduh surat dari tautan itu.',
      ],
      ambil: [
        'Petugas memeriksa permohonan Anda dalam 1 hari kerja.',
        'Setelah itu kami mengirim SMS. Ambil surat di kantor kelurahan atau desa. Bawa KTP dan nomor permohonan.',
      ],
    },
    complaint: 'Jika ada masalah dengan layanan ini, sampaikan pengaduan di',
    withdraw:
      'Jika memberi persetujuan, Anda dapat menariknya kapan saja. Kirim nomor permohonan lewat surel.',
    another: 'Ajukan surat lain',
  },

  errors: {
    stale:
      'Halaman ini sudah terlalu lama terbuka, jadi jawaban Anda belum disimpan. Periksa lagi, lalu tekan tombol di bawah sekali lagi',
  },

  regionSearch: {
    heading: 'Cari kelurahan, desa, atau kecamatan',
    hint: 'Ketik paling sedikit 3 huruf, misalnya Sidomulyo atau Sidomulyo Sleman',
    button: 'Cari',
    first: (count: number) =>
      `${count} wilayah pertama. Tambahkan nama kecamatan atau kabupaten untuk mempersempit`,
    found: (count: number) => `${count} wilayah ditemukan`,
    advice:
      'Banyak kelurahan dan desa yang namanya sama. Pilih yang kecamatan dan kabupatennya benar.',
    nothing: 'Wilayah tidak ditemukan',
    nothingAdvice:
      'Periksa ejaannya, atau cari nama kecamatannya. Anda juga dapat kembali dan memilih dari daftar.',
  },

  notFound: {
    heading: 'Halaman tidak ditemukan',
    body: [
      'Jika Anda mengetik alamat situs, periksa apakah alamatnya sudah benar.',
      'Jika Anda menyalin alamat situs, periksa apakah alamatnya tersalin seluruhnya.',
    ],
  },
  failed: {
    heading: 'Terjadi kesalahan pada layanan ini',
    body: ['Coba lagi nanti.', 'Jawaban yang sudah Anda simpan tidak hilang.'],
  },
  tooLarge: {
    heading: 'Jawaban Anda terlalu panjang',
    body: [
      'Jawaban itu belum disimpan. Jawaban sebelumnya tidak hilang.',
      'Kembali ke pertanyaan dan tulis jawaban yang lebih pendek.',
    ],
  },
  fileTooLarge: {
    heading: 'Berkas terlalu besar',
    body: [
      'Berkas itu belum disimpan. Jawaban sebelumnya tidak hilang.',
      'Kembali ke pertanyaan dan pilih berkas yang lebih kecil, atau ambil foto dengan mutu yang lebih rendah.',
    ],
  },
  unreadable: {
    heading: 'Kami tidak dapat membaca kiriman ini',
    body: [
      'Kiriman itu belum disimpan. Jawaban sebelumnya tidak hilang.',
      'Kembali ke pertanyaan, lalu kirim lagi dengan tombol di halaman itu.',
    ],
  },
  sessionLost: {
    heading: 'Mulai lagi dari awal',
    body: [
      'Kami tidak menemukan jawaban Anda. Mungkin jawaban sudah dihapus karena lebih dari 24 jam tidak diubah, atau kuki di peramban Anda sudah dihapus.',
      'Jika Anda sudah mendapat nomor permohonan, permohonan itu sudah kami terima.',
    ],
    button: 'Mulai lagi',
  },
  backToAnswers: 'Kembali ke permohonan Anda',
  toStart: 'Ke halaman awal',
  contact: 'Hubungi kami jika Anda perlu bantuan:',

  information: {
    help: {
      link: 'Bantuan',
      heading: 'Bantuan',
      body: [
        'Jika Anda tidak dapat mengisi sendiri, petugas di kantor kami dapat membantu. Bantuan ini gratis.',
        'Anda juga dapat mengirim masukan tentang layanan ini lewat surel.',
      ],
    },
    privacy: { link: 'Privasi' },
    cookies: {
      link: 'Kuki',
      heading: 'Kuki',
      body: [
        'Kuki adalah catatan kecil yang disimpan peramban Anda. Kami hanya memakai kuki yang diperlukan agar layanan ini berfungsi. Kami tidak memakai kuki untuk iklan atau analitik.',
      ],
      names: [
        [
          'permohonan',
          'Menghubungkan peramban Anda dengan jawaban yang belum dikirim. Terhapus saat peramban ditutup.',
        ],
        [
          'formulir',
          'Memastikan bahwa formulir dikirim dari halaman kami. Terhapus saat peramban ditutup.',
        ],
        ['bahasa', 'Mengingat bahasa yang Anda pilih. Tersimpan satu tahun.'],
      ],
    },
    accessibility: {
      link: 'Pernyataan aksesibilitas',
      heading: 'Pernyataan aksesibilitas',
      body: [
        'Kami ingin semua orang dapat memakai layanan ini: hanya dengan papan ketik, dengan pembaca layar, dengan tulisan yang diperbesar, di layar kecil, dan tanpa JavaScript.',
        'Kami mengacu pada Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA. Jika ada bagian yang tidak dapat Anda pakai, beri tahu kami.',
      ],
    },
  },
};

export type SharedTexts = typeof id;
